// What happened, as a person would tell it: for the live region, the captions and the notes. Null for noise.
import type { SimEvent } from '../../sim/events';
import { formatReading } from '../play/format-reading';
import { terminalName } from '../play/hotspot-words';
import type { Say } from '../i18n';
import { figureWords } from './reading-words';
import { placeInSentence, reachedWords } from './place-words';
import { isNoticed, type Witness } from './noticed';
import { speakPeople } from './speak-people';

/** Steps of the machinery that a person at the lift would not remark on. */
const unspoken: ReadonlySet<string> = new Set([
  'car-set-off',
  'car-came-to-rest',
  'hand-speed-exceeded',
  'lock-contact-made',
  'lock-contact-broken',
  'car-door-shut',
  'probe-lifted',
  'reset-pressed',
  'board-key-pressed',
]);

const everywhere: Witness = { place: null, rides: false, atModel: false, byHand: [], byCar: 0 };

/** @param witness who hears of it; without one everything is told */
export function speakEvent(event: SimEvent, t: Say, witness: Witness = everywhere): string | null {
  if (unspoken.has(event.type) || !isNoticed(event, witness)) return null;
  // a bell that does not ring is heard by nobody
  if (event.type === 'alarm-pressed' && !event.heard) return null;
  if (isToldAlready(event)) return null;
  const what = (witness.rides && speakAsRider(event, t)) || speakHandled(event, t);
  return 'meter' in event && event.meter === 2 ? t('event.second-meter', { what }) : what;
}

function speakHandled(event: SimEvent, t: Say): string {
  switch (event.type) {
    case 'command-refused':
      return t(`refusal.${event.reason}`);
    case 'walk-started':
      return t('event.walk-started', { place: placeInSentence(event.to, t) });
    case 'place-reached':
      return reachedWords(event.place, t);
    case 'item-put-on':
    case 'item-taken-off':
      return t(`event.${event.type}.${event.item}`);
    case 'object-placed':
      return t(`event.object-placed.${event.object}`, { place: placeInSentence(event.place, t) });
    case 'object-removed':
      return t(`event.${event.object === 'tool-bag' ? 'tool-bag-taken' : 'object-removed'}`, {
        object: t(`tool.${event.object}`),
      });
    case 'cover-opened':
    case 'cover-closed':
      return t(`event.${event.type}`, { cover: t(`hotspot.${event.cover}`) });
    case 'thing-looked-at':
      return t('event.thing-looked-at', { thing: t(`thing.${event.thing}`) });
    case 'dial-set':
      return t(event.to === 'off' ? 'event.dial-off' : 'event.dial-set', { mode: t(`mode.${event.to}`) });
    case 'probe-placed':
      return t(`event.${event.probe}-probe-placed`, { terminal: terminalName(event.terminal, t) });
    case 'meter-read': {
      const { digits, unit } = formatReading(event.reading);
      return t('event.meter-read', { digits, unit: digits === 'OL' ? '' : unit });
    }
    case 'gauge-read':
    case 'upkeep-started':
    case 'upkeep-done':
    case 'part-replaced':
    case 'work-started':
      return speakUpkeep(event, t);
    case 'caller-asked':
    case 'caller-told':
    case 'party-notified':
    case 'caller-harmed':
      return speakDesk(event, t);
    default:
      return speakLift(event, t);
  }
}

/** What was exchanged at a thing is told with the work on it, stepping on with the step, a look at the ropes with what is read. */
function isToldAlready(event: SimEvent): boolean {
  if (event.type === 'part-replaced') return isGauge(event.part);
  if (event.type === 'thing-looked-at') return event.thing === 'rope-marks';
  if (event.type === 'escalator-act') return event.act === 'press-stop';
  return event.type === 'escalator-boarded' && event.who === 'player';
}

/** What a passenger does has other names than the same deed in a technician's day. */
function speakAsRider(event: SimEvent, t: Say): string | null {
  if (event.type === 'work-handed-over') return t('event.scene-finished');
  return event.type === 'passengers-called-to' && event.heard ? t('event.riders-talked-to') : null;
}

type UpkeepEvent = Extract<
  SimEvent,
  { type: 'gauge-read' | 'upkeep-started' | 'upkeep-done' | 'part-replaced' | 'work-started' }
>;

function speakUpkeep(event: UpkeepEvent, t: Say): string {
  switch (event.type) {
    case 'gauge-read':
      return t('event.gauge-read', { gauge: t(`gauge.${event.gauge}`), figure: figureWords(event, t) });
    case 'upkeep-started':
      return t('event.upkeep-started', { how: t(`work.${event.how}`), gauge: t(`gauge.${event.gauge}`) });
    case 'upkeep-done':
      return t('event.upkeep-done', { how: t(`work-done.${event.how}`), gauge: t(`gauge.${event.gauge}`) });
    default:
      return t(`event.${event.type}`, { part: partWords(event.part, t) });
  }
}

/** A gauge's thing, the lock contact, or a part by the number it has in the diagram. */
function partWords(part: string, t: Say): string {
  if (part === 'lock-contact') return t('part.lock-contact');
  return isGauge(part) ? t(`gauge.${part}`) : part;
}

function isGauge(part: string): boolean {
  return part !== 'lock-contact' && /^[a-z]/.test(part);
}

type DeskEvent = Extract<
  SimEvent,
  { type: 'caller-asked' | 'caller-told' | 'party-notified' | 'caller-harmed' }
>;

function speakDesk(event: DeskEvent, t: Say): string {
  const { call } = event;
  switch (event.type) {
    case 'caller-asked':
      return t('event.caller-asked', { call, about: t(`askable.${event.about}`) });
    case 'caller-told':
      return t('event.caller-told', { call, what: t(`tellable.${event.what}`) });
    case 'party-notified':
      return t('event.party-notified', { call, party: t(`party.${event.party}`) });
    case 'caller-harmed':
      return t('event.caller-harmed', { call, how: t(`caller-harm.${event.how}`) });
  }
}

function speakLift(event: SimEvent, t: Say): string {
  switch (event.type) {
    case 'landing-door-pulled':
      return t(event.locked ? 'event.pulled-locked' : 'event.pulled-open');
    case 'engagement-measured':
      return t('event.engagement-measured', { millimetres: event.millimetres.toFixed(1) });
    case 'car-stopped':
      return event.floor === null
        ? t('event.car-stopped-between')
        : t('event.car-stopped', { floor: event.floor });
    case 'code-raised':
      return t('event.code-raised', { code: event.code });
    case 'shock-received':
      return t('event.shock-received', { milliamperes: Math.round(event.milliamperes) });
    case 'intercom-used':
      return t(event.answered ? 'event.intercom-answered' : 'event.intercom-used');
    case 'main-switch-turned':
      return t(`event.main-switch-${event.to}`);
    default:
      return speakHand(event, t);
  }
}

const isHeld = (button: string) => (button === 'none' ? 'none' : 'held');

/** What a hand did at a switch or button: its name and its position in words. */
function speakHand(event: SimEvent, t: Say): string {
  const to = (position: string): string => t(`position.${position}`);
  switch (event.type) {
    case 'stop-pressed':
    case 'stop-released':
      return t(`event.${event.type}`, { stop: t(`hotspot.${event.device}`) });
    case 'switch-turned':
      return t(`event.switch-turned.${event.to}`, { switch: t(`switch.${event.switch}`) });
    case 'fuse-inserted':
      return t('event.fuse-inserted', { fuse: event.fuse, which: t(`fuse.${event.which}`) });
    case 'breaker-set':
      return t('event.breaker-set', { breaker: event.breaker, to: to(event.to) });
    case 'direction-held':
      return t(`event.direction-held.${isHeld(event.direction)}`, {
        station: t(`station.${event.station}`),
        direction: to(event.direction),
      });
    case 'device-reset':
      return t('event.device-reset', { device: t(`device.${event.device}`) });
    case 'door-button-held':
      return t(`event.door-button-held.${isHeld(event.button)}`, { button: to(event.button) });
    case 'board-work-started':
      return t('event.board-work-started', { work: t(`board-work.${event.work}`) });
    case 'board-work-ended':
      return t(event.done ? 'event.board-work-ended' : 'event.board-work-failed', {
        work: t(`board-work.${event.work}`),
      });
    case 'setting-changed':
      return t('event.setting-changed', {
        setting: t(`setting.${event.setting}`),
        from: event.from,
        to: event.to,
      });
    case 'service-changed':
      return t('event.service-changed', { to: to(event.to) });
    default:
      return speakPeople(event, t);
  }
}
