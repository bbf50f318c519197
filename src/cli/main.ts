// The terminal's door: liftwright VERB. JSON on standard output, a complaint on standard error, exit 1 on failure.
import { systemLanguage } from './language';
import { terminal } from './terminal';
import { checking } from './check-folder';
import { serveCrew } from './crew';
import { proving } from './prove-case';
import { verifying } from './verify-verb';

// who reads only the first lines closes the pipe: that is no failure; a full disk is one
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  if (code !== 'EPIPE') process.stderr.write(`cannot write the answer (${code})\n`);
  process.exit(code === 'EPIPE' ? process.exitCode : 1);
});
process.stderr.on('error', () => process.exit(1));

// a thread of ours has no command line of its own
if (!serveCrew([verifying, checking, proving])) {
  const cancel = new AbortController();
  // a verb that listens is ended by the first signal in good order, by the second at once
  const listen = () => {
    process.once('SIGINT', () => cancel.abort());
    return cancel.signal;
  };
  const { out, complaint, exit } = await terminal(
    process.argv.slice(2),
    systemLanguage(process.env),
    process.stdout.isTTY ? 1 : 0,
    (line) => process.stderr.write(`${line}\n`),
    listen,
  );
  process.exitCode = cancel.signal.aborted ? 130 : exit;
  if (complaint !== '') process.stderr.write(complaint);
  if (out !== '') process.stdout.write(out);
}
