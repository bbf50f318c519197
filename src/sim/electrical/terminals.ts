// Every screw a probe can touch: which circuit and node it is, and where one must stand to reach it.
import { floorsUpTo, nodeAfterLanding, nodeInsideLanding } from './chain-wiring';
import type { Place } from '../lift-state';
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
    ...['L1', 'L2', 'L3'].map((phase) => atSwitch(`q0.${phase}`, 'mains', `q0.${phase}`)),
    atSwitch('q0.N', 'mains', 'N'),
    atSwitch('q0.PE', 'earth', 'PE'),
    ...['U', 'V', 'W'].map((winding) => atSwitch(`motor.${winding}`, 'mains', `motor.${winding}`)),
    atSwitch('light.L', 'mains', 'light.L'),
    atSwitch('light.N', 'mains', 'N'),
    ...floorsUpTo(preset.lift.floors).flatMap((floor) => landingTerminals(preset, floor)),
  ];
}

function cabinet(id: string, circuit: TerminalCircuit, node: string): Terminal {
  return { id, circuit, node, place: MACHINE_ROOM_PLACE, behind: 'cabinet-door' };
}

function atSwitch(id: string, circuit: TerminalCircuit, node: string): Terminal {
  return { id, circuit, node, place: MACHINE_ROOM_PLACE, behind: 'open' };
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
