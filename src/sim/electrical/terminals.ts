// Every screw a probe can touch: which circuit and node it is, and where one must stand to reach it.
import { floorsUpTo, nodeAfterLanding, nodeInsideLanding } from './chain-wiring';
import type { Place } from '../units';
import type { LiftPreset } from '../lifts/lift-data';

export type TerminalCircuit = 'chain' | 'direct' | 'mains' | 'earth';
/** A cover that hides the terminal; `open` needs none. */
export type TerminalCover = 'open' | 'cabinet-door' | 'lock-cover';

export type Terminal = {
  readonly id: string;
  readonly circuit: TerminalCircuit;
  readonly node: string;
  readonly place: Place;
  readonly behind: TerminalCover;
};

const MACHINE_ROOM_PLACE = 0;

/** Chain nodes that come to the cabinet's rail, in rail order, for a lift with `floors` landings. */
export function railNodes(preset: LiftPreset): readonly string[] {
  const { chain, lift } = preset;
  const devices = [
    '100H',
    '101',
    ...chain.devices.map(({ b }) => b).filter((node) => /^1[01]\d$/.test(node)),
  ];
  const landings = floorsUpTo(lift.floors - 1).map((floor) => nodeAfterLanding(chain, floor, lift.floors));
  return [...devices, String(chain.landingLock.firstNode), ...landings, '130', '140', '141', '142', 'N'];
}

export function listTerminals(preset: LiftPreset): readonly Terminal[] {
  const rail = railNodes(preset).map((node) => cabinet(`rail.${node}`, 'chain', node));
  return [
    ...rail,
    cabinet('rail.PE', 'earth', 'PE'),
    cabinet('rail.P24', 'direct', 'P24'),
    cabinet('rail.0V', 'direct', '0V'),
    ...['B1', 'B2', 'B3', 'BR'].map((node) => cabinet(`rail.${node}`, 'direct', node)),
    cabinet('rail.CANH', 'direct', 'can.H'),
    cabinet('rail.CANL', 'direct', 'can.L'),
    ...['L1', 'L2', 'L3'].map((phase) => atSwitch(`q0.${phase}`, 'mains', `q0.${phase}`)),
    atSwitch('q0.N', 'mains', 'N'),
    atSwitch('q0.PE', 'earth', 'PE'),
    ...['L1', 'L2', 'L3'].map((phase) => cabinet(`qf1.${phase}`, 'mains', `qf1.${phase}`)),
    cabinet('tc1.L1', 'mains', 'tc1.L1'),
    cabinet('tc1.L3', 'mains', 'qf1.L3'),
    cabinet('door.L', 'mains', 'door.L'),
    cabinet('door.N', 'mains', 'door.N'),
    ...['U', 'V', 'W'].map((winding) => atSwitch(`motor.${winding}`, 'mains', `motor.${winding}`)),
    atSwitch('motor.Y', 'mains', 'star'),
    atSwitch('light.L', 'mains', 'light.L'),
    atSwitch('light.N', 'mains', 'light.N'),
    atSwitch('light.H', 'mains', 'light.H'),
    atSwitch('light.HN', 'mains', 'light.HN'),
    ...socket('machine-room', MACHINE_ROOM_PLACE),
    ...floorsUpTo(preset.lift.floors).flatMap((floor) => landingTerminals(preset, floor)),
    ...roofTerminals(preset),
    ...pitTerminals(preset),
  ];
}

function cabinet(id: string, circuit: TerminalCircuit, node: string): Terminal {
  return { id, circuit, node, place: MACHINE_ROOM_PLACE, behind: 'cabinet-door' };
}

function atSwitch(id: string, circuit: TerminalCircuit, node: string): Terminal {
  return { id, circuit, node, place: MACHINE_ROOM_PLACE, behind: 'open' };
}

function socket(where: string, place: Place): readonly Terminal[] {
  const at = (name: string, circuit: TerminalCircuit, node: string): Terminal => {
    return { id: `socket-${where}.${name}`, circuit, node, place, behind: 'open' };
  };
  return [at('L', 'mains', 'socket.L'), at('N', 'mains', 'socket.N'), at('PE', 'earth', 'PE')];
}

/** The terminal box on the car: what the travelling cable brings and takes, and what hangs on the car. */
function roofTerminals({ chain, lift }: LiftPreset): readonly Terminal[] {
  const place = lift.floors + 2;
  const at = (name: string, circuit: TerminalCircuit, node: string): Terminal => {
    return { id: `roof.${name}`, circuit, node, place, behind: 'open' };
  };
  const first = chain.devices.findIndex(({ id }) => id === 'SSG');
  const series = chain.devices.slice(first, -1);
  const door = chain.devices.at(-1);
  return [
    ...[series[0]?.a ?? '', ...series.map(({ b }) => b), door?.a ?? '', door?.b ?? ''].map((node) =>
      at(node, 'chain', node),
    ),
    at('PE', 'earth', 'PE'),
    at('L', 'mains', 'car.L'),
    at('N', 'mains', 'car.N'),
    at('lamp', 'mains', 'roof-lamp.L'),
    at('CANH', 'direct', 'car.H'),
    at('CANL', 'direct', 'car.L'),
    at('BAT+', 'direct', 'EB+'),
    at('BAT-', 'direct', 'EB-'),
    at('door-L', 'mains', 'door.L'),
    at('door-N', 'mains', 'door.N'),
    ...socket('roof', place),
  ];
}

function pitTerminals({ chain, lift }: LiftPreset): readonly Terminal[] {
  const place = lift.floors + 3;
  const at = (name: string, circuit: TerminalCircuit, node: string): Terminal => {
    return { id: `pit.${name}`, circuit, node, place, behind: 'open' };
  };
  const tension = chain.devices.findIndex(({ id }) => id === 'STP');
  const series = chain.devices.slice(tension, tension + 3);
  return [
    ...[series[0]?.a ?? '', ...series.map(({ b }) => b)].map((node) => at(node, 'chain', node)),
    at('PE', 'earth', 'PE'),
    at('lamp-L', 'mains', 'well.L'),
    at('lamp-N', 'mains', 'light.HN'),
    ...socket('pit', place),
  ];
}

function landingTerminals(preset: LiftPreset, floor: number): readonly Terminal[] {
  const { chain, lift } = preset;
  const at = (name: string, circuit: TerminalCircuit, node: string): Terminal => {
    return { id: `lock-${floor}.${name}`, circuit, node, place: floor, behind: 'lock-cover' };
  };
  return [
    at('in', 'chain', nodeAfterLanding(chain, floor - 1, lift.floors)),
    at('mid', 'chain', nodeInsideLanding(chain, floor)),
    at('out', 'chain', nodeAfterLanding(chain, floor, lift.floors)),
    at('PE', 'earth', 'PE'),
  ];
}
