// node tools/run.mjs tests/bench/leap-fuzz.ts FIRST LAST: drawn days, ticked and leapt side by side; prints where they
// part, and how much of lift life was looked at.
import { playDay } from '../support/leap-fuzz';

const [first = 1, last = 200] = process.argv.slice(2).map(Number);
const ACTS = 60;
let parted = 0;
let hours = 0;
for (let seed = first; seed <= last; seed++) {
  const { parting, seconds } = playDay(seed, ACTS);
  hours += seconds / 3600;
  if (!parting) continue;
  parted++;
  console.log(parting);
}
console.log(`seeds ${first} to ${last}, ${hours.toFixed(1)} hours of lift life: ${parted} parted`);
process.exit(parted === 0 ? 0 : 1);
