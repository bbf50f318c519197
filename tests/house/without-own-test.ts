// Files with logic that have no test file of their own, and what is known of them instead. Measured by counting
// which of their named functions run when all tests but the browser's do. This list only shrinks.

/** Every named function runs there, but no test looks at the file alone. */
const drivenWhole = [
  'sim/electrical/multimeter.ts',
  'level-format/problem.ts',
  'session/affordances/affordance.ts',
  'session/affordances/cabinet.ts',
  'session/affordances/car.ts',
  'session/affordances/landing-calls.ts',
  'session/affordances/landing.ts',
  'session/affordances/machine-room.ts',
  'session/affordances/terminals.ts',
  'session/hotspot-places.ts',
  'session/layouts.ts',
  'sim/controller/calls.ts',
  'sim/electrical/chain-wiring.ts',
  'sim/electrical/circuit.ts',
  'sim/electrical/clips.ts',
  'sim/electrical/elimination-plan.ts',
  'sim/electrical/terminals.ts',
  'sim/electrical/touch.ts',
  'sim/lift-state.ts',
  'sim/lifts/lift-data.ts',
  'sim/mechanics/door-commands.ts',
  'sim/mechanics/mechanics-step.ts',
  'sim/repair-work.ts',
  'sim/units.ts',
];

/** As above, but for these, which no test in Node calls. */
const drivenInPart: Readonly<Record<string, string>> = {
  'sim/facts.ts': 'isCarMoving',
};

/** No test in Node loads it: it runs in the browser tests. */
const browserOnly: readonly string[] = [];

export const withoutOwnTest: Readonly<Record<string, string>> = {
  ...Object.fromEntries(drivenWhole.map((file) => [file, 'driven whole by other tests'])),
  ...Object.fromEntries(
    Object.entries(drivenInPart).map(([file, rest]) => [file, `never called in Node: ${rest}`]),
  ),
  ...Object.fromEntries(browserOnly.map((file) => [file, 'runs only in the browser tests'])),
};
