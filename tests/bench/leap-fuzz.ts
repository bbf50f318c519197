// node tools/run.mjs tests/bench/leap-fuzz.ts FIRST LAST [rider]: drawn days, ticked and leapt side by side; prints where
// they part, and how much of lift life was looked at. `rider`: days of a passenger, and of the escalator.
import { playDay } from '../support/leap-fuzz';

const [from, to, kind] = process.argv.slice(2);
const [first, last] = [Number(from ?? 1), Number(to ?? 200)];
const ACTS = 60;
let parted = 0;
let hours = 0;
for (let seed = first; seed <= last; seed++) {
  const { parting, seconds } = playDay(seed, ACTS, kind === 'rider');
  hours += seconds / 3600;
  if (!parting) continue;
  parted++;
  console.log(parting);
}
console.log(`seeds ${first} to ${last}, ${hours.toFixed(1)} hours of lift life: ${parted} parted`);
process.exit(parted === 0 ? 0 : 1);
