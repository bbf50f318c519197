// Hotspots of the machine: wheel, brake and release lever, governor; the panel on the cabinet's door from which the
// car is run by hand.
import type { StillFrame } from '../still-frame';
import { type Action, command, type Hotspot } from './affordance';
import { holdHotspot } from './station';

export function machineHotspot(frame: StillFrame, id: string): Hotspot | undefined {
  switch (id) {
    case 'hand-wheel':
      return frame.machine.hasWheel ? wheel(frame) : undefined;
    case 'brake-lever':
      return lever(frame);
    case 'governor':
      return governor(frame);
    case 'rope-marks':
      return { id, name: id, actions: [command('read-marks', { type: 'look-at', thing: 'rope-marks' })] };
    case 'brake':
      return brake(frame);
    default:
      return undefined;
  }
}

/** Holding and winding come first: with the wheel on, taking it off is the rare thing. */
function wheel({ machine }: StillFrame): Hotspot {
  const { wheelOn, wheelBy } = machine;
  if (!wheelOn)
    return {
      id: 'hand-wheel',
      name: 'hand-wheel',
      state: 'on-the-wall',
      actions: [command('fit-wheel', { type: 'fit-wheel' })],
    };
  const acts = (['hold', 'up', 'down', 'free'] as const).map((act) =>
    command(`wheel-${act}`, { type: 'turn-wheel', act }),
  );
  const state = wheelBy === 'nobody' ? 'fitted' : `held-by-${wheelBy}`;
  return {
    id: 'hand-wheel',
    name: 'hand-wheel',
    state,
    actions: [...acts, command('remove-wheel', { type: 'remove-wheel' })],
  };
}

function lever({ machine }: StillFrame): Hotspot {
  const { leverBy } = machine;
  const does =
    leverBy === 'nobody'
      ? command('pull-lever', { type: 'pull-brake-lever' })
      : command('let-go-lever', { type: 'let-go-brake-lever' });
  return {
    id: 'brake-lever',
    name: 'brake-lever',
    state: leverBy === 'nobody' ? 'released' : `held-by-${leverBy}`,
    actions: [does],
  };
}

function governor({ machine }: StillFrame): Hotspot {
  const actions: Action[] = [];
  if (machine.governorTripped)
    actions.push(command('reset-governor', { type: 'reset-device', device: 'governor' }));
  if (machine.gripperClosed)
    actions.push(command('reset-gripper', { type: 'reset-device', device: 'rope-gripper' }));
  const state = machine.governorTripped ? 'acted' : machine.gripperClosed ? 'gripper-closed' : 'not-acted';
  return { id: 'governor', name: 'governor', state, actions };
}

/** Felt by hand, and its halves lifted one by one to try the other. */
function brake({ machine }: StillFrame): Hotspot {
  const halves = (['first', 'second'] as const).map((half) =>
    command(`lift-${half}-half`, { type: 'pull-brake-lever', half }),
  );
  return {
    id: 'brake',
    name: 'brake',
    actions: [
      command('feel-heat', { type: 'touch-part', part: 'brake' }),
      ...(machine.leverBy === 'nobody' ? halves : []),
    ],
  };
}

/** The panel on the cabinet's door. */
export function runPanelHotspot(frame: StillFrame, id: string): Hotspot | undefined {
  const { machine } = frame;
  switch (id) {
    case 'door-bypass':
      return bypass(frame);
    case 'emergency-electrical': {
      const on = machine.emergencyElectrical;
      const turn = command(on ? 'turn-off' : 'turn-on', {
        type: 'turn-switch',
        switch: 'emergency-electrical',
        to: on ? 'off' : 'on',
      });
      return { id, name: id, state: on ? 'on' : 'off', actions: [turn] };
    }
    case 'hold-up':
    case 'hold-down':
      return holdHotspot(frame, 'machine-room', id === 'hold-up' ? 'up' : 'down');
    case 'movement-latch':
      return {
        id,
        name: id,
        state: machine.movementLatched ? 'latched' : 'clear',
        actions: machine.movementLatched
          ? [command('reset-latch', { type: 'reset-device', device: 'unintended-movement' })]
          : [],
      };
    default:
      return undefined;
  }
}

function bypass({ machine }: StillFrame): Hotspot {
  const actions = (['off', 'landing', 'car'] as const)
    .filter((to) => to !== machine.bypass)
    .map((to) => command(`bypass-${to}`, { type: 'turn-switch', switch: 'door-bypass', to }));
  return { id: 'door-bypass', name: 'door-bypass', state: `bypass-${machine.bypass}`, actions };
}
