// Facts of people and of what they have put up, put on, opened, written and left behind.
import { isAccident, placeName } from '../../sim/facts';
import { NOBODY_WHERE, spots } from '../../sim/lift-state';
import { leftBehind } from '../ledger';
import { type Facts, figure, figureAt, flag, flagAt } from './fact';

export const peopleFacts: Facts = {
  place: { args: [], gives: 'place', of: ({ state }) => placeName(state, state.people.place) },
  /** where the second technician is, 'nowhere' before coming */
  partnerPlace: {
    args: [],
    gives: 'place',
    of: ({ state }) =>
      state.people.partner === NOBODY_WHERE ? 'nowhere' : placeName(state, state.people.partner),
  },
  /** where exactly the technician stands there */
  spot: { args: [], gives: spots, of: ({ state }) => spots[state.people.spot] ?? 'clear' },
  partnerWatches: flagAt(
    ({ state }, floor) => state.people.partner === floor && state.people.partnerWatches === 1,
  ),
  guardsOff: figure(({ state }) => state.people.guardsOff.reduce((off, flag) => off + flag, 0)),
  harnessOn: flag(({ state }) => state.people.harness === 1),
  helmetOn: flag(({ state }) => state.people.helmet === 1),
  shoesOn: flag(({ state }) => state.people.shoes === 1),
  padlockOn: flag(({ state }) => state.people.padlockOn === 1),
  tagOn: flag(({ state }) => state.people.tagOn === 1),
  noticeHung: flag(({ state }) => state.people.noticeHung === 1),
  barrierAt: flagAt(({ state }, floor) => state.people.barrierAt[floor - 1] === 1),
  /** where the tool bag lies, 'nowhere' while it is carried */
  toolBagPlace: {
    args: [],
    gives: 'place',
    of: ({ state }) =>
      state.people.toolBag === NOBODY_WHERE ? 'nowhere' : placeName(state, state.people.toolBag),
  },
  barriersLeft: figure(({ state }) => state.people.barriersLeft),
  cabinetOpen: flag(({ state }) => state.people.cabinetOpen === 1),
  passengers: figure(({ state }) => state.people.passengers),
  /** 1 calm, 0 panic */
  calm: figure(({ state }) => state.people.calm),
  children: figure(({ state }) => state.people.children),
  elders: figure(({ state }) => state.people.elders),
  /** of the one who is unwell: 0 nobody, 1 collapse */
  illness: figure(({ state }) => state.people.illness),
  /** they have been told to keep away from the door */
  passengersHeed: flag(({ state }) => state.people.heeds === 1),
  waitingAt: figureAt(({ state }, floor) => state.people.waiting[floor - 1] ?? 0),
  passengersForceDoor: flag(({ state }) => state.people.forcing === 1),
  recordWritten: flag(({ state }) => state.people.recordWritten === 1),
  handedOver: flag(({ state }) => state.people.handedOver === 1),
  accident: flag(({ state }) => isAccident(state)),
  thingsLeft: figure(({ state }) => leftBehind(state).length),
  dangerousThingsLeft: figure(({ state }) => leftBehind(state).filter(({ dangerous }) => dangerous).length),
};
