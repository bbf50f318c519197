// The electrics as they can differ from one tick to the next: parts, protection, switches, supplies, instruments.
import type { Flag } from './units';
import type { Amperes, Seconds, Volts } from './units';

export type ElectricalState = {
  /** condition of each part of the wiring, and its resistance where it is not as new (else 0) */
  partCondition: Float64Array;
  partOhms: Float64Array;
  /** round which figure a contact's resistance is drawn anew whenever it is made, 0 for a steady one */
  partDrift: Float64Array;
  /** ticks for which each contact of the chain still bounces, and how many do */
  bounce: Float64Array;
  bouncing: number;
  /** resistances that should not be there, between chain nodes: earth faults, water, forgotten wires */
  strayFrom: Float64Array;
  strayTo: Float64Array;
  strayOhms: Float64Array;
  /** one of `Protection` for each fuse and breaker, how long it has been too much, whether any is warm */
  protection: Float64Array;
  protectionHeat: Float64Array;
  protectionWarm: Flag;
  /** what the drive draws from the mains */
  driveAmps: Amperes;
  stopPressed: Flag;
  mainSwitchOn: Flag;
  /** pressed, in the order of `shaftStops` */
  stops: Float64Array;
  /** inspection switches of car top and pit */
  inspection: Float64Array;
  /** inspection from the pit is to be ended from outside the well */
  pitResetDue: Flag;
  /** -1, 0 or 1 held at each of `stations` */
  held: Float64Array;
  /** key switch of the firefighters at the main landing */
  firefighter: Flag;
  /** what the car's light circuit brings, the 12 V battery on the car, and what its emergency lamp gets */
  lightSupply: Volts;
  batteryCharge: number;
  emergencyVolts: Volts;
  /** across the lamps of car, roof and well */
  lampVolts: Float64Array;
  /** switches of the lamps on the roof and in the well */
  roofLight: Flag;
  wellLight: Flag;
  /** safety-gear switch: acted, until reset on the car roof */
  gearSwitch: Flag;
  /** armature of KMY and KMB: 0 dropped to 1 pulled in */
  armature: Float64Array;
  /** inputs X25 X26 X27 then the field inputs, as the board sees them */
  inputs: Float64Array;
  boardAlive: Flag;
  /** how long the mains have been away, and whether the rescue battery feeds the controls instead */
  darkFor: Seconds;
  rescueFeeds: Flag;
  volts24: Volts;
  brakeEmf: Volts;
  brakeVolts: Volts;
  /** across each half's coil as far as it still pulls */
  coilVolts: Float64Array;
  brakeOffFor: Seconds;
  /** a coil still pulls with more than it gets */
  brakeFading: Flag;
  /** door-bypass relay KMF has pulled in */
  bypassIn: Flag;
  /** star-shorting contactor KMS: closed when nobody drives */
  starClosed: Flag;
  /** what the drive finds on its terminals: supply as a share of rated, motor windings, insulation, resistor */
  driveShare: number;
  windingsWhole: number;
  windingMegohms: number;
  brakeResistorWhole: Flag;
  doorPowered: Flag;
  /** what is left of the door motor's pull with a winding open */
  doorMotorShare: number;
  /** terminators on the car's bus */
  carBusEnds: number;
  /** its wires lead to the board on the car, which has its supply */
  carBoard: Flag;
  brakeHeldFor: Seconds;
  /** two meters, each with its dial, its fuse and its probes */
  meterMode: Float64Array;
  meterFuseWhole: Float64Array;
  /** the insulation tester has put its voltage on */
  insulating: Float64Array;
  /** terminal numbers, -1 in the air */
  probeRed: Float64Array;
  probeBlack: Float64Array;
  /** ticks until a display has settled */
  meterSettling: Float64Array;
  /** figure last told, 1e300 for OL */
  meterShown: Float64Array;
  jumperFrom: Float64Array;
  jumperTo: Float64Array;
};
