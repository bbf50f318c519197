// The machine room: turning sheave, brake, main switch with padlock and tag, cabinet door, probes.
import type { Frame } from '../session/frame';
import { isLeverPulled } from '../session/machine-frame';
import type { ViewState } from '../session/view-store';
import { darkenLamps } from './dark-lamps';
import { drawLeads, furnishProbes, locateIn } from './draw-leads';
import { type Picture, showState } from './picture';
import { sheaveAngle } from './rope-runs';
import { showProtection } from './show-protection';

/** The machine's drawing is 600 units wide; its brake stands here in it. */
const MACHINE_ART = 600;
const BRAKE = { x: 236, w: 66, upperEdge: 204, lowerEdge: 396, rod: { x: 246, w: 46, y: 92, h: 22 } };

export function furnishMachineRoom(picture: Picture): void {
  furnishProbes(picture);
}

export function drawMachineRoom(picture: Picture, frame: Frame, views: ViewState): void {
  picture.images.get('sheave')?.setRotation(sheaveAngle(frame.car.position));
  showState(picture, 'main-switch', frame.mainSwitchOn ? 'on' : 'off');
  showState(picture, 'padlock', frame.padlock ? 'locked' : null);
  showState(picture, 'tag', frame.tag ? 'hung' : null);
  showState(picture, 'cabinet', frame.cabinetOpen ? 'open' : 'shut');
  drawHandTools(picture, frame);
  showProtection(picture, frame);
  showState(picture, 'well-light', frame.well.lightOn.well ? 'on' : 'off');
  for (const guard of ['main-sheave', 'governor'] as const)
    picture.images.get(`guard:${guard}`)?.setVisible(!frame.guardsOff[guard]);
  picture.ink.clear();
  if (frame.brakeOpen) drawOpenBrake(picture);
  darkenLamps(picture, frame.board.alive);
  drawLeads(picture, frame, locateIn(picture), views.jumperFrom);
}

/** Wheel and lever hang on the wall until somebody takes them to the machine. */
function drawHandTools(picture: Picture, { machine }: Frame): void {
  const pulled = isLeverPulled(machine);
  showState(picture, 'machine', machine.hasWheel ? 'geared' : 'gearless');
  picture.images.get('wheel-on-wall')?.setVisible(machine.hasWheel && !machine.wheelOn);
  picture.images.get('wheel-fitted')?.setVisible(machine.wheelOn);
  picture.images.get('lever-on-wall')?.setVisible(!pulled);
  showState(picture, 'lever', pulled ? 'pulled' : null);
  showState(picture, 'governor-switch', machine.governorTripped ? 'tripped' : 'normal');
  picture.images.get('partner')?.setVisible(machine.partner === 'machine-room');
}

/** The art shows the brake holding; open, there is air between shoes and drum and the plunger stands out. */
function drawOpenBrake({ ink, parts }: Picture): void {
  const machine = parts.get('machine');
  if (!machine) return;
  const unit = machine.w / MACHINE_ART;
  const { rod } = BRAKE;
  const rect = (x: number, y: number, w: number, h: number) =>
    [machine.x + x * unit, machine.y + y * unit, w * unit, h * unit] as const;
  ink.fillStyle(0x0d131b, 1);
  ink.fillRect(...rect(BRAKE.x, BRAKE.upperEdge - 8, BRAKE.w, 9));
  ink.fillRect(...rect(BRAKE.x, BRAKE.lowerEdge - 1, BRAKE.w, 9));
  ink.fillStyle(0x9aa8b8, 1).fillRect(...rect(rod.x + 15, rod.y - 14, rod.w - 30, 16));
  ink.fillStyle(0xf3f6fa, 1).fillRoundedRect(...rect(rod.x, rod.y - 26, rod.w, rod.h - 6), 4);
  ink.lineStyle(1.6, 0x5a6676, 1).strokeRoundedRect(...rect(rod.x, rod.y - 26, rod.w, rod.h - 6), 4);
}
