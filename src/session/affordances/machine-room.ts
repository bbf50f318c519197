// Hotspots of the machine room: main switch, cabinet, drawing table, intercom, the way out.
import type { StillFrame } from '../still-frame';
import { command, goTo, type Hotspot } from './affordance';
import { machineHotspot } from './machine';
import { partnerHotspot } from './people';
import { protectionHotspot } from './protection';
import { guardHotspot, spotHotspot } from './spots';
import { lampHotspot } from './well-things';

export function machineRoomHotspot(frame: StillFrame, id: string): Hotspot | undefined {
  switch (id) {
    case 'main-switch':
      return mainSwitch(frame);
    case 'view:cabinet':
      return cabinetFromOutside(frame);
    case 'view:drawing-table':
      return { id, name: 'drawing-table', actions: [goTo('read-diagram', 'drawing-table')] };
    case 'intercom':
      return { id, name: 'intercom', actions: [command('ask-car', { type: 'use-intercom' })] };
    case 'well-light':
      return lampHotspot(id, 'well-light', frame.well.lightOn.well);
    case 'partner':
      return partnerHotspot(frame);
    case 'spot':
      return spotHotspot(frame, ['main-sheave', 'governor']);
    case 'machine-room-door':
      return { id, name: 'machine-room-door', actions: [goTo('see-building', 'cutaway')] };
    default:
      if (id.startsWith('breaker:')) return protectionHotspot(frame, id);
      if (id.startsWith('guard:')) return guardHotspot(frame, id);
      return machineHotspot(frame, id);
  }
}

function mainSwitch({ mainSwitchOn, padlock, tag }: StillFrame): Hotspot {
  const actions = [
    command(mainSwitchOn ? 'turn-off' : 'turn-on', {
      type: 'turn-main-switch',
      to: mainSwitchOn ? 'off' : 'on',
    }),
    padlock
      ? command('remove-padlock', { type: 'remove-object', object: 'padlock' }, 'padlock')
      : command('put-on-padlock', { type: 'place-object', object: 'padlock' }, 'padlock'),
    tag
      ? command('remove-tag', { type: 'remove-object', object: 'tag' }, 'tag')
      : command('hang-tag', { type: 'place-object', object: 'tag' }, 'tag'),
  ];
  const state = mainSwitchOn ? 'on' : padlock ? 'off-locked' : 'off';
  return { id: 'main-switch', name: 'main-switch', state, actions };
}

function cabinetFromOutside({ cabinetOpen }: StillFrame): Hotspot {
  const shut = [command('open-cabinet', { type: 'open-cover', cover: 'cabinet-door' })];
  const open = [
    goTo('look-inside', 'cabinet'),
    command('close-cabinet', { type: 'close-cover', cover: 'cabinet-door' }),
  ];
  return {
    id: 'view:cabinet',
    name: 'control-cabinet',
    state: cabinetOpen ? 'open' : 'shut',
    actions: cabinetOpen ? open : shut,
  };
}
