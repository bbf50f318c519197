// What is seen where somebody looks, in words, for whoever does not see the picture: as the frame shows it at that moment.
import { boardState } from '../../session/board-lines';
import type { Frame } from '../../session/frame';
import type { Lookable } from '../../sim/commands';
import type { Say } from '../i18n';

/** Below this one floor is level with the other, metres. [?] */
const LEVEL = 0.01;
/** Opening through which somebody behind a door is seen, metres. [?] */
const SEEN = 0.05;

/** @returns null where the picture shows no more than that one has looked */
export function sightWords(thing: Lookable, frame: Frame, t: Say): string | null {
  switch (thing) {
    case 'board-display': {
      const { state, words } = boardState(frame.board);
      return t('hotspot-with-state', { name: t('hotspot.board-display'), state: t(`state.${state}`, words) });
    }
    case 'board-lamps': {
      const lit = Object.entries(frame.board.lamps).flatMap(([name, on]) => (on ? [name] : []));
      return lit.length > 0 ? t('sight.lamps', { lit: inOrder(lit).join(', ') }) : t('sight.no-lamp');
    }
    case 'lock-contact':
      return contactWords(frame, t);
    case 'sill':
    case 'well':
      return carWords(frame, t);
    case 'pit':
      return frame.well.pitWater > 0
        ? t('sight.pit-water', { millimetres: Math.round(frame.well.pitWater) })
        : t('sight.pit-dry');
    default:
      return null;
  }
}

/** As they stand on the board: X1, X2, X12. */
function inOrder(lamps: readonly string[]): readonly string[] {
  const letter = (lamp: string) => lamp.charAt(0);
  return lamps.toSorted(
    (one, other) =>
      'XYP'.indexOf(letter(one)) - 'XYP'.indexOf(letter(other)) ||
      Number(one.slice(1)) - Number(other.slice(1)),
  );
}

function floorOf({ place }: Frame): number {
  return Number(/^landing-(\d+)$/.exec(place)?.[1] ?? 0);
}

function contactWords(frame: Frame, t: Say): string | null {
  const landing = frame.landings.find(({ floor }) => floor === floorOf(frame));
  return landing ? t(`sight.contact-${landing.contact}`) : null;
}

/** Where the car stands, from this floor. */
function carWords(frame: Frame, t: Say): string | null {
  const floor = floorOf(frame);
  if (floor === 0) return null;
  const off = frame.car.position - (floor - 1) * frame.floorPitch;
  if (Math.abs(off) < LEVEL) return t(frame.car.door > SEEN ? 'sight.car-level' : 'sight.car-shut');
  const metres = Math.abs(off).toFixed(2);
  return t(off > 0 ? 'sight.car-above' : 'sight.car-below', { metres });
}
