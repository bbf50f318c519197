// Bytes over the wire: script before Phaser, and everything the first playable scene loads. Prints what it counts.
import { firstScene } from './first-scene.mjs';

const limits = { 'script before Phaser': 60, 'first playable scene': 600 };

const rows = firstScene('zh-CN');
const sum = (some) => some.reduce((total, { size }) => total + size, 0);
const line = (name, size, rest = '') =>
  console.log(`${name.padEnd(52)} ${size.toFixed(1).padStart(6)} kB${rest}`);

for (const step of new Set(rows.map((row) => row.step))) {
  const own = rows.filter((row) => row.step === step);
  line(step, sum(own));
  const large = own.filter(({ size }) => size >= 1);
  for (const { file, size } of large) line(`  ${file}`, size);
  const small = own.length - large.length;
  if (small > 0) line(`  ${small} smaller files`, sum(own) - sum(large));
}

const script = rows.filter(({ step, file }) => step === 'home page' && file.endsWith('.js'));
const totals = { 'script before Phaser': sum(script), 'first playable scene': sum(rows) };
for (const [name, size] of Object.entries(totals))
  line(name, size, ` of ${limits[name]}${size > limits[name] ? '  TOO MUCH' : ''}`);
process.exit(Object.keys(limits).some((name) => totals[name] > limits[name]) ? 1 : 0);
