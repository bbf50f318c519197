// Facts of people and of what they have put up, put on, opened, written and left behind.
import { isAccident, placeName } from '../../sim/facts';
import { NOBODY_WHERE } from '../../sim/lift-state';
import { leftBehind } from '../ledger';
import { type Facts, figure, flag, flagAt } from './fact';

export const peopleFacts: Facts = {
  place: { args: [], gives: 'place', of: ({ state }) => placeName(state, state.people.place) },
  /** where the second technician is, 'nowhere' before coming */
  partnerPlace: {
    args: [],
    gives: 'place',
    of: ({ state }) =>
      state.people.partner === NOBODY_WHERE ? 'nowhere' : placeName(state, state.people.partner),
  },
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
  passengersForceDoor: flag(({ state }) => state.people.forcing === 1),
  recordWritten: flag(({ state }) => state.people.recordWritten === 1),
  handedOver: flag(({ state }) => state.people.handedOver === 1),
  accident: flag(({ state }) => isAccident(state)),
  thingsLeft: figure(({ state }) => leftBehind(state).length),
  dangerousThingsLeft: figure(({ state }) => leftBehind(state).filter(({ dangerous }) => dangerous).length),
};
