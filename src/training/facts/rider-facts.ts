// Facts of the player as a passenger: what is along and how, what holds the door, where the lead lies, what is in the car.
import { escalatorPlaces } from '../../sim/escalator-words';
import { doorHolders, holdings, ridersThings } from '../../sim/rider-words';
import { type Facts, figure, flag } from './fact';

const FALLEN = escalatorPlaces.indexOf('fallen');

export const riderFacts: Facts = {
  thingAlong: {
    args: [],
    gives: ridersThings,
    of: ({ state }) => ridersThings[state.people.riderHas] ?? 'nothing',
  },
  thingHeld: { args: [], gives: holdings, of: ({ state }) => holdings[state.people.riderHolding] ?? 'close' },
  doorHeldWith: {
    args: [],
    gives: doorHolders,
    of: ({ state }) => doorHolders[state.people.riderHolds] ?? 'nothing',
  },
  leadCaught: flag(({ state }) => state.people.leadAcross === 2),
  /** kilograms in the car */
  carLoad: figure(({ state }) => state.mechanics.load),
  /** people down on the escalator's steps */
  escalatorFallen: figure(({ state }) => state.escalator.where.filter((where) => where === FALLEN).length),
  overloaded: flag(({ state }) => state.controller.overloaded === 1),
};
