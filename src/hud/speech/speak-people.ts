// What people do to each other and what befalls them, in words: the crew, the riders, the public.
import type { SimEvent } from '../../sim/events';
import type { Say } from '../i18n';
import { terminalName } from '../play/hotspot-words';
import { placeInSentence } from './place-words';

export function speakPeople(event: SimEvent, t: Say): string {
  switch (event.type) {
    case 'wheel-turned':
      return t(`event.wheel-turned.${event.act}.${event.by}`);
    case 'partner-told':
    case 'partner-read-back':
      return t(`event.${event.type}`, { order: orderWords(event.order, event.to, t) });
    case 'partner-cannot':
      return t('event.partner-cannot', {
        order: t(`order.${event.order}`),
        reason: t(`refusal.${event.reason}`),
      });
    case 'partner-went':
      return t('event.partner-went', { place: placeInSentence(event.to, t) });
    case 'partner-arrived':
      return t('event.partner-arrived', { place: placeInSentence(event.place, t) });
    case 'car-door-pulled':
      return t(`event.car-door-pulled.${event.to}`);
    case 'rope-marks-read':
      return t('event.rope-marks-read', { floor: event.floor, where: markWords(event.above, t) });
    case 'party-phoned':
      return t('event.party-phoned', { party: t(`party.${event.party}`) });
    case 'work-stopped':
      return t('event.work-stopped', {
        reason: t(`stop-reason.${event.reason}`),
        party: t(`party.${event.to}`),
      });
    case 'electronics-damaged':
      return t('event.electronics-damaged', { what: t(`electronics.${event.what}`) });
    case 'spot-taken':
      return t(`event.spot-taken.${event.spot}`);
    case 'guard-taken-off':
    case 'guard-fitted':
      return t(`event.${event.type}`, { guard: t(`guard.${event.guard}`) });
    default:
      return speakRiders(event, t);
  }
}

function orderWords(order: string, to: string | undefined, t: Say): string {
  return to === undefined ? t(`order.${order}`) : t('order.with-place', { place: placeInSentence(to, t) });
}

function sentenceStart(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** To the centimetre; nearer than that the marks stand together. */
function markWords(above: number, t: Say): string {
  const centimetres = Math.round(Math.abs(above) * 100);
  if (centimetres === 0) return t('mark.level');
  return t(above > 0 ? 'mark.above' : 'mark.below', { centimetres });
}

function speakRiders(event: SimEvent, t: Say): string {
  switch (event.type) {
    case 'passengers-called-to':
      return t(event.heard ? 'event.passengers-called-to' : 'event.passengers-called-to-nobody');
    case 'passengers-answered':
      return answerWords(event, t);
    case 'passengers-jumped':
      return t('event.passengers-jumped', { floor: event.floor, metres: event.metres.toFixed(2) });
    case 'public-fell':
      return t(`event.public-${event.how}`, { floor: event.floor });
    default:
      return speakRider(event, t);
  }
}

/** How many they are, and only of whom there are any. */
function answerWords(event: Extract<SimEvent, { type: 'passengers-answered' }>, t: Say): string {
  const { count, children, elders, ill } = event;
  const some = [
    ...(children > 0 ? [t('event.children', { count: children })] : []),
    ...(elders > 0 ? [t('event.elders', { count: elders })] : []),
  ];
  const who = some.length > 0 ? t('event.of-them', { who: some.join(t('event.and')) }) : '';
  return t('event.passengers-answered', { count, who, ill: ill ? t('event.one-is-ill') : '' });
}

/** The player as a passenger. */
function speakRider(event: SimEvent, t: Say): string {
  switch (event.type) {
    case 'door-held':
      return event.with === 'nothing'
        ? t('event.door-let-go')
        : t('event.door-held', { with: t(`rider.with.${event.with}`) });
    case 'thing-handled':
      return t(`event.thing-handled.${event.thing}-${event.how}`);
    case 'door-leaned-on':
      return t(event.holds ? 'event.door-leaned-on' : 'event.door-gave-way');
    case 'jumped':
      return t(event.jumpers > 1 ? 'event.jumped-together' : 'event.jumped', { ...event });
    case 'spoke-up':
      return t('event.spoke-up', { say: t(`rider.say.${event.say}`) });
    default:
      return speakEscalator(event, t);
  }
}

function speakEscalator(event: SimEvent, t: Say): string {
  const who = (person: string): string => sentenceStart(t(`escalator.who.${person}`));
  const whose = (person: string): string => (person === 'player' ? 'player' : 'other');
  switch (event.type) {
    case 'escalator-act':
      return t('event.escalator-act', { act: t(`escalator.act.${event.act}`) });
    case 'escalator-boarded':
      return t('event.escalator-boarded', { who: who(event.who) });
    case 'escalator-left':
    case 'escalator-injury':
      return t(`event.${event.type}.${whose(event.who)}`, { who: who(event.who) });
    case 'escalator-stopped':
      return t('event.escalator-stopped', { by: t(`escalator.by.${event.by}`) });
    case 'escalator-fall':
      return t(`event.escalator-fall.${whose(event.who)}`, {
        who: who(event.who),
        cause: t(`escalator.cause.${event.cause}`),
      });
    case 'shoe-caught':
      return t(`event.shoe-caught-${event.where}`);
    case 'part-broken':
      return t(`event.part-broken.${event.part}`);
    default:
      return speakHarm(event, t);
  }
}

function speakHarm(event: SimEvent, t: Say): string {
  switch (event.type) {
    case 'person-struck':
      return t('event.person-struck', {
        victim: t(`person.${event.victim}`),
        by: t(`striker.${event.by}`),
      });
    case 'person-drawn-in':
      return t('event.person-drawn-in', { by: t(`machine-part.${event.by}`) });
    case 'person-burnt':
      if (event.degrees === undefined) return t('event.person-burnt-by-arc');
      return t('event.person-burnt', {
        by: t(`machine-part.${event.by}`),
        degrees: Math.round(event.degrees),
      });
    case 'arc-drawn':
      return t('event.arc-drawn', { fuse: event.fuse });
    case 'part-felt':
      return t('event.part-felt', {
        part: t(`machine-part.${event.part}`),
        degrees: Math.round(event.degrees),
      });
    case 'current-felt':
      if (event.milliamperes === 0)
        return t('event.nothing-felt', { terminal: terminalName(event.terminal, t) });
      return t('event.current-felt', {
        terminal: terminalName(event.terminal, t),
        milliamperes: event.milliamperes.toFixed(1),
      });
    case 'person-fell':
      if (event.from === 'roof-edge') return t('event.person-fell-from-edge');
      return t(event.from === 'jump' ? 'event.person-fell-jumping' : 'event.person-fell');
    default:
      return t(`event.${event.type}`, { ...event });
  }
}
