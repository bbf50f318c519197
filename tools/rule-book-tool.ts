// node tools/run.mjs tools/rule-book-tool.ts index            writes src/regulations/rule-index.json
// node tools/run.mjs tools/rule-book-tool.ts compare FACTS    tells where the rules differ from collected facts
import { readFileSync, writeFileSync } from 'node:fs';
import { fetchAllRules } from '../src/regulations/rule-shelf';
import { type FactRow, factRowOf, fingerprint, indexOfRules, lineOf } from './rule-book';

const [verb, file] = process.argv.slice(2);
const rules = await fetchAllRules();
if (verb === 'index') {
  writeFileSync('src/regulations/rule-index.json', `${JSON.stringify(indexOfRules(rules), null, 1)}\n`);
} else if (verb === 'compare' && file) {
  const facts: readonly FactRow[] = JSON.parse(readFileSync(file, 'utf8'));
  const ours = new Map(rules.map((rule) => [rule.id, lineOf(factRowOf(rule))]));
  for (const fact of facts) {
    const wanted = lineOf(fact);
    if (ours.get(fact.id) !== wanted) console.log(`facts ${wanted}\nours  ${ours.get(fact.id) ?? 'nothing'}`);
  }
  console.log(`facts ${fingerprint(facts)}\nours  ${fingerprint(rules.map(factRowOf))}`);
} else {
  console.error('index, or compare FACTS');
  process.exitCode = 1;
}
