// Hotspots of the escalator in the lobby: signs, steps, the player on it, handrail, stop, and who else is there.
import { type EscalatorAct, escalatorActs } from '../../sim/escalator-words';
import type { StillEscalator, StillFrame } from '../still-frame';
import { type Action, command, type Hotspot } from './affordance';

function does(act: EscalatorAct): Action {
  return command(`escalator-${act}`, { type: 'on-escalator', act });
}

/** Every act, for whoever proves that words exist. */
export const everyEscalatorAction: readonly Action[] = escalatorActs.map(does);

export function escalatorHotspot(frame: StillFrame, id: string): Hotspot | undefined {
  const { escalator } = frame;
  const self = escalator?.people[0];
  if (!escalator || !self) return undefined;
  const riding = self.where === 'riding';
  const before = self.where === 'before' && frame.place === 'landing-1';
  switch (id) {
    case 'escalator-signs':
      return before ? { id, name: id, actions: [does('look-at-signs')] } : undefined;
    case 'escalator-steps':
      return before ? { id, name: id, actions: [does('look-at-steps')] } : undefined;
    case 'escalator-stop':
      return stop(escalator);
    case 'handrail':
      return riding
        ? { id, name: id, actions: [does(self.grips ? 'let-go-handrail' : 'hold-handrail')] }
        : undefined;
    case 'escalator':
      return {
        id,
        name: 'escalator',
        state: escalator.stopped ? 'stands' : 'runs',
        actions: ways(escalator, before),
      };
    case 'people':
      return { id, name: 'people-here', actions: withOthers(escalator) };
    default:
      return undefined;
  }
}

/** The red button, wherever one stands: whether it is in reach the machine says. */
function stop({ stopped }: StillEscalator): Hotspot {
  return {
    id: 'escalator-stop',
    name: 'escalator-stop',
    state: stopped ? 'pressed' : 'released',
    actions: stopped ? [] : [does('press-stop')],
  };
}

function ways({ people, stopped }: StillEscalator, before: boolean): readonly Action[] {
  const [self] = people;
  if (before) return stopped ? [] : [does('step-on')];
  if (self?.where === 'off') return [does('step-away')];
  if (self?.where === 'caught') return [does('pull-foot-free')];
  if (self?.where !== 'riding') return [];
  return [
    does(self.edge ? 'stand-clear' : 'stand-at-edge'),
    self.walks === 0 && !self.sits ? does('walk-on') : does('stand-still'),
    does('run-against'),
    ...(self.sits ? [] : [does('sit-down')]),
  ];
}

function withOthers({ handHeld, people }: StillEscalator): readonly Action[] {
  const toddler = people.some(({ who }) => who === 'toddler');
  return [does('shout'), ...(toddler ? [does(handHeld ? 'let-go-hand' : 'take-hand')] : [])];
}
