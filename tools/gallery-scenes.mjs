// What the gallery shows of play itself: every place and state, every tool in hand, every paper and panel. A row is a name, a
// level, how far its solution is played (up to a label, or so many of its deeds; nothing: not at all), then what is looked at
// and held, and what is clicked. `also` are deeds beyond the solution: ticks to wait, or commands.
const tools =
  'hand red-probe black-probe jumper padlock tag barrier door-stop notice key spare-contact ruler red-probe-2 black-probe-2'.split(
    ' ',
  );
const unfold = (name) => (page) => page.locator(name).first().click();
/** Time goes by in the picture, frame by frame. */
const pass = (ticks) => (page) =>
  page.evaluate(async (count) => {
    const { session } = globalThis.liftwright;
    for (let left = count; left > 0; left -= 4) {
      session.advance(4);
      await new Promise((done) => requestAnimationFrame(done));
    }
  }, ticks);
const paper = (index) => unfold(`.paper-tabs button:nth-child(${index})`);
const look = (closeUp, rest = {}) => ({ closeUp, ...rest });

const places = [
  { name: 'landing', level: 'not-today' },
  { name: 'landing-lock', level: 'lock-that-does-not-make', upTo: 33 },
  { name: 'landing-key', level: 'car-roof-entry', upTo: 'looked-first', also: [{ type: 'turn-key' }] },
  { name: 'landing-roof', level: 'car-roof-entry', upTo: 'stop-first' },
  { name: 'landing-pit', level: 'pit-entry', upTo: 'upper-stop-first' },
  { name: 'landing-people', level: 'a-weak-heart', upTo: 'help' },
  {
    name: 'landing-leaving',
    level: 'a-weak-heart',
    upTo: 'help',
    act: async (page) => {
      await page.waitForTimeout(800);
      await page.evaluate(() => globalThis.liftwright.session.send({ type: 'help-out', count: 1 }));
      await pass(220)(page);
    },
  },
  { name: 'landing-dark', level: 'the-whole-quarter-dark', upTo: 'key' },
  { name: 'landing-smoke', level: 'smoke-upstairs' },
  {
    name: 'landing-smoke-open',
    level: 'smoke-upstairs',
    also: [{ type: 'press-hall-call', direction: 'down' }, 1700],
  },
  { name: 'walking', level: 'not-today', also: [{ type: 'walk', to: 'machine-room' }, 1500] },
  { name: 'machine-room', level: 'dead-before-hands', upTo: 'off' },
  { name: 'machine-room-locked', level: 'dead-before-hands', upTo: 'volts' },
  { name: 'machine-room-night', level: 'doors-without-end', upTo: 8, view: look('machine-room') },
  // the README shows this one, as much of it as a window holds
  { name: 'machine-room-dead', level: 'doors-without-end', upTo: 16 },
  { name: 'machine-room-dark', level: 'the-whole-quarter-dark', upTo: 'own' },
  { name: 'machine-room-geared', level: 'brake-that-does-not-answer', upTo: 5 },
  { name: 'machine-room-wheel', level: 'two-at-the-wheel', upTo: 'stop' },
  { name: 'machine-room-partner', level: 'a-weak-heart', upTo: 'send' },
  { name: 'panel', level: 'lift-that-obeys', also: [{ type: 'walk', to: 'machine-room' }, 12000] },
  { name: 'panel-lever', level: 'in-short-pulses', upTo: 'pulses', also: [{ type: 'pull-brake-lever' }, 20] },
  { name: 'panel-night', level: 'machine-overhead', upTo: 6 },
  { name: 'cabinet', level: 'lock-that-does-not-make', upTo: 5, view: look('cabinet') },
  { name: 'cabinet-leads', level: 'lock-that-does-not-make', upTo: 10, view: look('cabinet') },
  { name: 'cabinet-dead', level: 'one-code-three-parts', upTo: 14, view: look('cabinet') },
  { name: 'cabinet-by-hand', level: 'past-the-locks-by-hand', upTo: 'drive', view: look('cabinet') },
  { name: 'cabinet-geared', level: 'brake-that-does-not-answer', upTo: 8, view: look('cabinet') },
  { name: 'cabinet-panel', level: 'machine-overhead', upTo: 8, view: look('cabinet') },
  {
    name: 'cabinet-jumper',
    level: 'lock-that-does-not-make',
    upTo: 5,
    also: [{ type: 'connect-jumper', from: 'rail.114', to: 'rail.120' }],
    view: look('cabinet', { tool: 'jumper' }),
  },
  { name: 'diagram', level: 'lock-that-does-not-make', upTo: 5, view: look('drawing-table') },
  { name: 'diagram-geared', level: 'brake-that-does-not-answer', upTo: 8, view: look('drawing-table') },
  { name: 'diagram-panel', level: 'machine-overhead', upTo: 6, view: look('drawing-table') },
  {
    name: 'diagram-wire',
    level: 'lock-that-does-not-make',
    upTo: 5,
    view: look('drawing-table', { node: '114' }),
  },
  { name: 'car', level: 'hold-the-door' },
  {
    name: 'car-shut',
    level: 'hold-the-door',
    upTo: 'floor',
    also: [{ type: 'press-car-call', floor: 5 }, 2000],
  },
  { name: 'car-full', level: 'one-too-many', upTo: 'out' },
  { name: 'car-dog', level: 'dog-scooter-and-class', upTo: 'floor' },
  { name: 'car-stuck', level: 'stuck-between-floors', upTo: 'where' },
  { name: 'car-alone', level: 'pit-entry', upTo: 8 },
  { name: 'car-roof-dark', level: 'car-roof-entry', upTo: 'light-on', view: look('car-roof') },
  { name: 'car-roof', level: 'car-roof-entry', upTo: 'work', also: [600] },
  { name: 'car-roof-bag', level: 'car-roof-entry', upTo: 'stop-out-again' },
  { name: 'car-roof-no-room', level: 'machine-overhead', upTo: 'measure' },
  { name: 'pit-dark', level: 'pit-entry', upTo: 'light-on', view: look('pit') },
  { name: 'pit', level: 'pit-entry', upTo: 'tools-taken' },
  { name: 'pit-water', level: 'not-into-that-pit', upTo: 'look', view: look('pit') },
  { name: 'desk', level: 'three-calls' },
  { name: 'desk-ringing', level: 'three-calls', also: [3600] },
  { name: 'desk-talk', level: 'three-calls', upTo: 'hang-up-1' },
  { name: 'desk-on-site', level: 'the-whole-quarter-dark', upTo: 'hang-up-2', view: look('desk') },
  { name: 'lobby', level: 'signs-and-mark' },
  { name: 'lobby-waiting', level: 'signs-and-mark', upTo: 'enter' },
  { name: 'lobby-dog', level: 'dog-scooter-and-class' },
  { name: 'lobby-escalator', level: 'up-the-escalator' },
  { name: 'lobby-ride', level: 'up-the-escalator', upTo: 'answer', also: [360] },
  { name: 'lobby-fallen', level: 'up-the-escalator', upTo: 'stop' },
  { name: 'lobby-stopped', level: 'up-the-escalator', upTo: 'end' },
  { name: 'building', level: 'not-today', view: look('cutaway') },
  { name: 'building-night', level: 'doors-without-end', view: look('cutaway') },
  { name: 'building-dark', level: 'the-whole-quarter-dark', upTo: 'own', view: look('cutaway') },
  { name: 'building-geared', level: 'brake-that-does-not-answer', view: look('cutaway') },
  { name: 'building-no-room', level: 'lift-that-obeys', view: look('cutaway') },
  { name: 'model', level: 'why-it-does-not-fall' },
  { name: 'model-rope', level: 'why-it-does-not-fall', upTo: 'answer-one' },
  { name: 'model-caught', level: 'why-it-does-not-fall', upTo: 'end' },
];

const inHand = tools.map((tool) => ({
  name: `hand-${tool}`,
  level: 'lock-that-does-not-make',
  upTo: 31,
  also: tool.endsWith('-2') ? [{ type: 'set-dial', to: 'ohms', meter: 2 }] : [],
  view: { tool, hovered: 'landing/lock-cover' },
}));

const papers = [
  { name: 'paper-foreman', level: 'dead-before-hands', act: paper(1) },
  { name: 'paper-order', level: 'who-answers-for-it', act: paper(2) },
  { name: 'paper-questions', level: 'who-answers-for-it', act: paper(3) },
  { name: 'paper-documents', level: 'who-answers-for-it', act: paper(4) },
  { name: 'paper-record', level: 'first-record', act: paper(4) },
  { name: 'paper-codes', level: 'dead-before-hands', upTo: 'off', act: paper(4) },
  { name: 'paper-notes', level: 'lock-that-does-not-make', upTo: 30, act: paper(5) },
  { name: 'paper-story', level: 'one-too-many', act: paper(2) },
];

const panels = [
  { name: 'menu', level: 'dead-before-hands', upTo: 'off', view: { menu: 'main-switch' } },
  { name: 'menu-landing', level: 'not-today', view: { menu: 'place:machine-room' } },
  { name: 'meters-two', level: 'lock-that-does-not-make', upTo: 10, act: unfold('.take-second') },
  {
    name: 'meter-blown',
    level: 'lock-that-does-not-make',
    upTo: 10,
    also: [{ type: 'set-dial', to: 'ohms' }, 120],
    view: look('cabinet'),
  },
  {
    name: 'meter-insulation',
    level: 'what-leaks-to-earth',
    upTo: 'good',
    also: [{ type: 'set-dial', to: 'insulation' }, 60],
  },
  { name: 'things', level: 'one-code-three-parts', upTo: 5, act: unfold('.things summary') },
  { name: 'visit', level: 'first-record', upTo: 12 },
  { name: 'visit-well', level: 'into-the-well', upTo: 40 },
  { name: 'people', level: 'not-today', act: unfold('.people summary') },
  {
    name: 'people-hear',
    level: 'a-weak-heart',
    upTo: 'again',
    also: [{ type: 'use-intercom', say: 'ask' }, 20],
  },
  { name: 'still-out', level: 'pit-entry', upTo: 'tools-taken', act: unfold('.still-out summary') },
  { name: 'hand-over', level: 'not-today', act: unfold('.finish > .primary') },
  {
    name: 'bar-more',
    level: 'not-today',
    act: (page) => page.locator('.top-bar .narrow-only').evaluate((one) => one.click()),
  },
  ...['lost', 'coming', 'gone'].map((picture) => ({
    name: `picture-${picture}`,
    level: 'not-today',
    act: (page) =>
      page.evaluate((state) => globalThis.liftwright.views.setState({ picture: state }), picture),
    wait: 50,
  })),
  {
    name: 'accident',
    level: 'dead-before-hands',
    upTo: 'off',
    also: [{ type: 'touch-terminal', terminal: 'q0.L1', other: 'q0.PE' }, 1200],
    wait: 2500,
    paper: true,
  },
  {
    name: 'what-if',
    level: 'pit-entry',
    upTo: 'upper-stop-first',
    also: [{ type: 'remove-object', object: 'barrier' }, 600, { type: 'hand-over' }, 100],
    act: async (page) => {
      await page.locator('section[aria-labelledby="what-if-title"] button').first().click();
      await page.waitForTimeout(2500);
    },
  },
  {
    name: 'moment',
    level: 'not-today',
    also: [
      300,
      { type: 'put-on', item: 'helmet' },
      300,
      { type: 'put-on', item: 'safety-shoes' },
      300,
      { type: 'hand-over' },
      100,
    ],
    act: async (page) => {
      await page.locator('.timeline button.mark:not([disabled])').first().click();
      await page.waitForTimeout(1500);
    },
  },
];

export const scenes = [...places, ...inHand, ...papers, ...panels].map((row) => ({
  upTo: undefined,
  also: [],
  view: {},
  ...row,
}));
