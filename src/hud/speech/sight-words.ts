// What is seen where somebody looks, in words, for whoever does not see the picture: as the frame shows it at that moment.
import { boardState, litLamps } from '../../session/board-lines';
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
      const lit = litLamps(frame.board);
      return lit.length > 0 ? t('sight.lamps', { lit: lit.join(', ') }) : t('sight.no-lamp');
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

function floorOf({ place }: Frame): number {
  return Number(/^landing-(\d+)$/.exec(place)?.[1] ?? 0);
}

function contactWords(frame: Frame, t: Say): string | null {
  const landing = frame.landings.find(({ floor }) => floor === floorOf(frame));
  return landing ? t(`sight.contact-${landing.contact}`) : null;
}

/** As the marks on the ropes tell it: below a metre in centimetres. */
function farWords(metres: number, t: Say): string {
  if (metres >= 1) return t('sight.metres', { metres: metres.toFixed(2) });
  return t('sight.centimetres', { centimetres: Math.round(metres * 100) });
}

/** Where the car stands, from this floor. */
function carWords(frame: Frame, t: Say): string | null {
  const floor = floorOf(frame);
  if (floor === 0) return null;
  const off = frame.car.position - (floor - 1) * frame.floorPitch;
  if (Math.abs(off) < LEVEL) return t(frame.car.door > SEEN ? 'sight.car-level' : 'sight.car-shut');
  return t(off > 0 ? 'sight.car-above' : 'sight.car-below', { far: farWords(Math.abs(off), t) });
}
