// What a passenger finds to do, view by view, with words in both languages for every act.
import { expect, test } from 'vitest';
import en from '../../../assets/text/en/play.json';
import zh from '../../../assets/text/zh-CN/play.json';
import type { Hotspot } from '../../../src/session/affordances/affordance';
import { everyEscalatorAction } from '../../../src/session/affordances/escalator';
import { describeHotspot } from '../../../src/session/affordances/hotspots';
import { undrawn } from '../../../src/session/affordances/undrawn';
import { makeFrame } from '../../../src/session/frame';
import { hotspotsOf } from '../../../src/session/hotspot-places';
import type { ViewName } from '../../../src/session/view-store';
import { viewsFrom } from '../../../src/session/views-at';
import { arrange, type Start } from '../../../src/sim/arrange';
import { createSimulation, perform, type Simulation, tick } from '../../../src/sim/simulation';

function scene(start: Start, escalator = false): Simulation {
  const simulation = createSimulation(
    'ref-1000',
    0,
    undefined,
    escalator ? { shoes: 'loose-laces' } : undefined,
  );
  for (let i = 0; i < 400; i++) tick(simulation);
  arrange(simulation, { player: { age: 'child' }, ...start });
  return simulation;
}

function found(simulation: Simulation): readonly Hotspot[] {
  const frame = makeFrame(simulation, []);
  return [...viewsFrom(frame), 'cutaway' as ViewName].flatMap((view) =>
    [...hotspotsOf(view, 'ref-1000').map(({ id }) => id), ...undrawn(view, 'ref-1000')].flatMap(
      (id) => describeHotspot(frame, view, id, null) ?? [],
    ),
  );
}

const names = (simulation: Simulation) =>
  found(simulation).flatMap(({ actions }) => actions.map(({ name }) => name));

const things = ['dog', 'pram', 'scooter', 'load'].map((thing) =>
  scene({ player: { age: 'child', with: thing } }),
);
const scenes = [
  scene({}, true),
  scene({ technician: 'landing-4' }),
  scene({ technician: 'car', passengers: { count: 2 } }),
  ...things,
];

test.each(scenes.map((simulation, at) => [at, simulation] as const))(
  'scene %i has words for all',
  (_at, simulation) => {
    const hotspots = found(simulation);
    expect(hotspots.length).toBeGreaterThan(4);
    for (const words of [zh, en])
      for (const { name, state, actions } of hotspots) {
        expect(words.hotspot).toHaveProperty([name]);
        if (state) expect(words.state).toHaveProperty([state]);
        for (const action of actions) expect(words.action).toHaveProperty([action.name]);
      }
  },
);

test('every act on the escalator has words, as an action and when it is told', () => {
  for (const words of [zh, en])
    for (const { name, does } of everyEscalatorAction) {
      expect(words.action).toHaveProperty([name]);
      if (does.kind === 'command' && does.command.type === 'on-escalator')
        expect(words.escalator.act).toHaveProperty([does.command.act]);
    }
});

test('the lobby is where a passenger begins, and the escalator is there when there is one', () => {
  expect(viewsFrom(makeFrame(scene({}), []))).toEqual(['lobby']);
  expect(names(scene({}))).not.toContain('escalator-step-on');
  expect(names(scene({}, true))).toContain('escalator-step-on');
});

test('on the steps one finds the handrail, and nothing of the lift', () => {
  const simulation = scene({}, true);
  perform(simulation, 'technician', { type: 'on-escalator', act: 'step-on' });
  tick(simulation);
  expect(names(simulation)).toContain('escalator-hold-handrail');
  expect(names(simulation)).not.toContain('tie-laces');
});

test('a passenger finds no machine room, roof or pit to go to', () => {
  const walks = found(scene({})).flatMap(({ actions }) =>
    actions.flatMap(({ does }) =>
      does.kind === 'command' && does.command.type === 'walk' ? [does.command.to] : [],
    ),
  );
  expect(new Set(walks).has('landing-3')).toBe(true);
  expect(walks.filter((to) => ['machine-room', 'car-roof', 'pit'].includes(to))).toEqual([]);
});

test('in the car there are alarm, hatch and doors; something to say once the alarm is answered', () => {
  const simulation = scene({ technician: 'car' });
  expect(names(simulation)).toEqual(expect.arrayContaining(['ring', 'try-hatch', 'pry-doors', 'jump']));
  expect(names(simulation)).not.toContain('say-place-and-number');
  perform(simulation, 'technician', { type: 'press-alarm' });
  for (let i = 0; i < 500; i++) tick(simulation);
  expect(names(simulation)).toContain('say-place-and-number');
});
