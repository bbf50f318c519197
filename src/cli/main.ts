// The terminal's door: liftwright VERB. JSON, or a table, on standard output, complaints on standard error, exit 1 on failure.
import { circuitVerb } from './circuit-verb';
import { Complaint } from './complaint';
import { coverageVerb } from './coverage-verb';
import { faultVerb } from './fault-verb';
import { motionVerb } from './motion-verb';
import { playVerb } from './play-verb';
import { driftVerb, governorVerb, stopVerb } from './protection-verbs';
import { rulesVerb } from './rules-verb';

const verbs: Readonly<
  Record<string, (parameters: readonly string[]) => Iterable<unknown> | AsyncIterable<unknown>>
> = {
  circuit: circuitVerb,
  motion: motionVerb,
  fault: faultVerb,
  drift: driftVerb,
  governor: governorVerb,
  stop: stopVerb,
  play: playVerb,
  coverage: coverageVerb,
  rules: rulesVerb,
};

const usage = [
  'liftwright circuit FILE...            solves networks, one JSON line a file',
  'liftwright circuit --sequence FILE    plays contact changes in turn',
  'liftwright motion JSON                {"distance","v","a","j"} to {"T","vPeak","aPeak"}',
  'liftwright fault list                 the faults that act on the lift',
  'liftwright fault table                  every fault against the catalogue, as Markdown (docs/faults.md)',
  'liftwright fault try ID [--lift PRESET] [--seed N]   symptoms, lamps, code, readings, state after repair',
  'liftwright drift JSON                 masses and load to the car that runs with its brake open',
  'liftwright governor JSON              {"rated"} to the speeds between which a governor must trip',
  'liftwright stop JSON                  buffers, safety gear, unintended movement',
  'liftwright play LEVEL RECORDING       plays a recording or a script; prints report and state hash',
  'liftwright coverage [--json] [FOLDER] which clauses the levels exercise, which levels exercise a clause',
  'liftwright rules [--id ID] [--document D] [--topic T] [--place P] [--cycle C] [--confidence M] [WORDS...]',
].join('\n');

async function run(): Promise<number> {
  const [name = '', ...parameters] = process.argv.slice(2);
  const verb = verbs[name];
  if (!verb) {
    process.stderr.write(
      `${name === '' ? 'no verb given' : `there is no verb "${name}"`}; there are:\n${usage}\n`,
    );
    return 1;
  }
  try {
    for await (const answer of verb(parameters))
      process.stdout.write(`${typeof answer === 'string' ? answer : JSON.stringify(answer)}\n`);
    return 0;
  } catch (error) {
    // a complaint is for the user; anything else is our fault, and still no stack trace
    const words = error instanceof Complaint ? error.message : `internal error: ${String(error)}`;
    process.stderr.write(`${words}\n`);
    return 1;
  }
}

// whoever reads may have had enough, as `head` has
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});
process.exitCode = await run();
