// Which hotspot, tool and menu entry carry out a command: the map a player has in the head.
import type { Command } from '../../src/sim/commands';

export type Target = {
  readonly view: string;
  readonly hotspot: string;
  /** text key below action. */
  readonly action: string;
  readonly tool: string;
};

export function targetOf(command: Command, place: string): Target | undefined {
  const at = (view: string, hotspot: string, action: string, tool = 'hand'): Target => ({
    view,
    hotspot,
    action,
    tool,
  });
  switch (command.type) {
    case 'walk':
      if (command.to === 'car') return at('landing', 'enter-car', 'enter-car');
      return place === 'car'
        ? at('car', 'leave-car', 'leave-car')
        : at('cutaway', `place:${command.to}`, 'go-there');
    case 'place-object':
    case 'remove-object':
      return objectTarget(command.object, command.type === 'place-object', at);
    case 'look-at':
      if (command.thing === 'rope-marks') return at('machine-room', 'rope-marks', 'read-marks');
      if (command.thing === 'well') return at('landing', 'landing-door', 'look-into-well');
      return at(
        command.thing === 'lock-contact' ? 'landing' : 'cabinet',
        command.thing,
        command.thing === 'lock-contact' ? 'look' : 'read',
      );
    case 'turn-main-switch':
      return at('machine-room', 'main-switch', command.to === 'on' ? 'turn-on' : 'turn-off');
    case 'open-cover':
      return command.cover === 'cabinet-door'
        ? at('machine-room', 'view:cabinet', 'open-cabinet')
        : at('landing', 'lock-cover', 'open-cover');
    case 'close-cover':
      return command.cover === 'cabinet-door'
        ? at('machine-room', 'view:cabinet', 'close-cabinet', 'menu')
        : at('landing', 'lock-cover', 'close-cover');
    case 'place-probe':
      return at(
        viewOfTerminal(command.terminal),
        `terminal:${drawn(command.terminal)}`,
        `place-${command.probe}-probe`,
        `${command.probe}-probe`,
      );
    case 'use-intercom':
      return at('machine-room', 'intercom', 'ask-car');
    case 'turn-key':
    case 'return-key':
      return at('landing', 'lock-keyhole', command.type, 'key');
    case 'replace-part':
      return at('landing', 'lock-contact', 'replace-contact', 'spare-contact');
    case 'pull-landing-door':
      return at('landing', 'landing-door', 'pull-door');
    case 'measure-engagement':
      return at('landing', 'lock-hook', 'measure-hook', 'ruler');
    case 'press-hall-call':
      return at('landing', `call-${command.direction}`, 'press');
    case 'press-car-call':
      return at('car', `car-call-${command.floor}`, 'press');
    case 'fit-wheel':
    case 'remove-wheel':
      return at('machine-room', 'hand-wheel', command.type);
    case 'pull-brake-lever':
      return at('machine-room', 'brake-lever', 'pull-lever');
    case 'let-go-brake-lever':
      return at('machine-room', 'brake-lever', 'let-go-lever');
    case 'open-landing-door':
      return at('landing', 'landing-door', command.to === 'gap' ? 'open-gap' : 'slide-open');
    case 'release-landing-door':
      return at('landing', 'landing-door', 'let-go');
    case 'pull-car-door':
      return at('landing', 'enter-car', `pull-car-door-${command.to}`);
    case 'help-out':
      return at('landing', 'enter-car', 'help-out');
    case 'press-door-button':
      return at('car', `door-${command.button}`, 'press');
    case 'press-reset':
      return at('cabinet', 'reset-button', 'press');
    default:
      return undefined;
  }
}

function objectTarget(
  object: string,
  place: boolean,
  at: (view: string, hotspot: string, action: string, tool: string) => Target,
): Target {
  if (object === 'door-stop')
    return at('landing', 'landing-door', place ? 'place-door-stop' : 'take-door-stop', 'door-stop');
  if (object === 'notice')
    return at('landing', 'notice-spot', place ? 'hang-notice' : 'take-notice', 'notice');
  if (object === 'barrier')
    return at('landing', 'barrier-spot', place ? 'place-barrier' : 'take-barrier', 'barrier');
  if (object === 'tag') return at('machine-room', 'main-switch', place ? 'hang-tag' : 'remove-tag', 'tag');
  return at('machine-room', 'main-switch', place ? 'put-on-padlock' : 'remove-padlock', 'padlock');
}

export function viewOfTerminal(terminal: string): string {
  if (terminal.startsWith('rail.')) return 'cabinet';
  return terminal.startsWith('lock-') ? 'landing' : 'machine-room';
}

export function drawn(terminal: string): string {
  return terminal.replace(/^lock-\d+\./, 'lock.');
}
