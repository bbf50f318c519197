// The people of a lift at the start of a sitting: one technician at the main landing, nobody else.
import { Hand, Harm, NOBODY_WHERE, Spot, Task, Victim } from './lift-state';
import type { PeopleState } from './people-state';

export function createPeople(floors: number): PeopleState {
  return {
    place: 1,
    destination: 1,
    task: Task.none,
    taskLeft: 0,
    taskTarget: -1,
    taskHow: 0,
    taskAmount: 0,
    spot: Spot.clear,
    helmet: 0,
    shoes: 0,
    harness: 0,
    guardsOff: new Float64Array(3),
    harm: Harm.none,
    victim: Victim.technician,
    leverBy: Hand.nobody,
    wheelBy: Hand.nobody,
    ...noPartner(),
    cabinetOpen: 0,
    lockCoverOpen: new Float64Array(floors),
    padlockOn: 0,
    tagOn: 0,
    noticeHung: 0,
    barrierAt: new Float64Array(floors),
    barriersLeft: 2,
    doorStopsLeft: 2,
    lacking: 0,
    toolBag: NOBODY_WHERE,
    sparesLeft: 2,
    handedOver: 0,
    ...nobodyAbout(floors),
    recordWritten: 0,
    ...noRider(),
  };
}

function noRider() {
  return {
    rider: 0,
    riderHas: 0,
    riderHolding: 1,
    riderHolds: 0,
    riderPries: 0,
    riderLeans: 0,
    riderAnswerAt: 0,
    leadAcross: 0,
    leadUntil: 0,
  };
}

function noPartner() {
  return {
    partner: NOBODY_WHERE,
    partnerGoes: NOBODY_WHERE,
    order: 0,
    orderPlace: NOBODY_WHERE,
    partnerLeft: 0,
    partnerWatches: 0,
  };
}

function nobodyAbout(floors: number) {
  return {
    passengers: 0,
    calm: 1,
    shutInFor: 0,
    children: 0,
    elders: 0,
    illness: 0,
    heeds: 0,
    alarmed: 0,
    bound: new Float64Array(floors),
    waiting: new Float64Array(floors),
    openFor: new Float64Array(floors),
    publicHere: 0,
    crossing: 0,
    forcing: 0,
    passengerHurt: 0,
  };
}
