// The people of a lift as numbers: the crew, the riders, the public at the landings, and what they have put up or taken
// off. Part of the state; written by the people's trade, read by all.
import type { Flag, Place } from './units';
import type { Seconds, Ticks } from './units';

export type PeopleState = {
  place: Place;
  destination: Place;
  task: number;
  taskLeft: Ticks;
  taskTarget: number;
  /** kind of upkeep, and by how much something is turned */
  taskHow: number;
  taskAmount: number;
  /** one of `Spot` */
  spot: number;
  helmet: Flag;
  shoes: Flag;
  /** harness hooked on */
  harness: Flag;
  guardsOff: Float64Array;
  harm: number;
  /** one of `Victim` */
  victim: number;
  /** one of `Hand`: who has the brake lever, who the wheel */
  leverBy: number;
  wheelBy: number;
  /** second technician: where, where to, what was last understood, ticks until the way or the order is done */
  partner: Place;
  partnerGoes: Place;
  order: number;
  orderPlace: Place;
  partnerLeft: Ticks;
  /** keeps people away from the landing door where they stand */
  partnerWatches: Flag;
  cabinetOpen: Flag;
  lockCoverOpen: Float64Array;
  padlockOn: Flag;
  tagOn: Flag;
  noticeHung: Flag;
  barrierAt: Float64Array;
  barriersLeft: number;
  doorStopsLeft: number;
  /** single tools left behind, one bit each, in the order of `people/tools` */
  lacking: number;
  /** where the tool bag lies, `NOBODY_WHERE` on the shoulder */
  toolBag: Place;
  sparesLeft: number;
  handedOver: Flag;
  /** people riding: how many, how calm they are (1 calm, 0 panic), how long they have been shut in */
  passengers: number;
  calm: number;
  shutInFor: Seconds;
  /** of these so many children and old people; how ill one of them is, 0 nobody to 1 collapse */
  children: number;
  elders: number;
  illness: number;
  /** they have been told to keep away from the door, and have rung */
  heeds: Flag;
  alarmed: Flag;
  /** riders bound for each floor, people waiting at it, seconds that its door has stood open on the well before them */
  bound: Float64Array;
  waiting: Float64Array;
  openFor: Float64Array;
  /** people of the public, waiting and riding; some of them are in the car's doorway */
  publicHere: number;
  crossing: Flag;
  /** they pull at the car door */
  forcing: Flag;
  passengerHurt: Flag;
  recordWritten: Flag;
  /** the player as a passenger, by the lists of `rider-words`: who, with what, held how; 0 for a technician */
  rider: number;
  riderHas: number;
  riderHolding: number;
  /** what the player holds the door with; until which tick hands pull at it; a shoulder against it */
  riderHolds: number;
  riderPries: Ticks;
  riderLeans: Flag;
  /** tick at which the alarm is answered, 0 while nobody has rung */
  riderAnswerAt: Ticks;
  /** a dog's lead: 1 across the sill, 2 caught by the doors; when the dog comes by itself */
  leadAcross: number;
  leadUntil: Ticks;
};
