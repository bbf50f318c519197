// Facts of the player as a passenger: what is along and how, what holds the door, where the lead lies, what is in the car.
import { doorHolders, holdings, ridersThings } from '../../sim/rider-words';
import { type Facts, figure, flag } from './fact';

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
  overloaded: flag(({ state }) => state.controller.overloaded === 1),
};
