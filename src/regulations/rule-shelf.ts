// The rules by topic, fetched when they are first wanted: a level carries ids, and its texts come with the debrief.
import type { Rule, Topic } from './rule';
import { standingOf } from './rule-index';

type Rows = { readonly default: unknown };

const shelves: Readonly<Record<Topic, () => Promise<Rows>>> = {
  't5002-articles': () => import('./rules/t5002-articles.json'),
  't5002-annex-a': () => import('./rules/t5002-annex-a.json'),
  't5002-annex-b': () => import('./rules/t5002-annex-b.json'),
  't5002-annex-d': () => import('./rules/t5002-annex-d.json'),
  inspection: () => import('./rules/inspection.json'),
  'inspection-cycle': () => import('./rules/inspection-cycle.json'),
  'inspection-escalator': () => import('./rules/inspection-escalator.json'),
  'gb7588-modes': () => import('./rules/gb7588-modes.json'),
  'gb7588-doors': () => import('./rules/gb7588-doors.json'),
  'gb7588-safety': () => import('./rules/gb7588-safety.json'),
  'gb7588-machine': () => import('./rules/gb7588-machine.json'),
  'gb7588-spaces': () => import('./rules/gb7588-spaces.json'),
  'gb7588-car': () => import('./rules/gb7588-car.json'),
  'gb7588-elec': () => import('./rules/gb7588-elec.json'),
  'gb7588-annex-a': () => import('./rules/gb7588-annex-a.json'),
  'major-hazard': () => import('./rules/major-hazard.json'),
  'use-management': () => import('./rules/use-management.json'),
  roles: () => import('./rules/roles.json'),
  policy: () => import('./rules/policy.json'),
  certification: () => import('./rules/certification.json'),
  'safe-work': () => import('./rules/safe-work.json'),
  rescue: () => import('./rules/rescue.json'),
  passengers: () => import('./rules/passengers.json'),
  accident: () => import('./rules/accident.json'),
};

/** @returns the rules of a topic, in the order of their document */
export async function fetchTopic(topic: Topic): Promise<readonly Rule[]> {
  // tests/regulations/rule-shelf.test.ts holds the rows to the type
  return (await shelves[topic]()).default as readonly Rule[];
}

/** @returns the whole book, topic by topic */
export async function fetchAllRules(): Promise<readonly Rule[]> {
  const all = await Promise.all((Object.keys(shelves) as Topic[]).map(fetchTopic));
  return all.flat();
}

/** Fetches only the topics that the ids belong to. @returns rules by id, without those that are not in the book */
export async function fetchRules(ids: readonly string[]): Promise<ReadonlyMap<string, Rule>> {
  const wanted = new Set(ids);
  const topics = new Set(ids.flatMap((id) => standingOf(id)?.topic ?? []));
  const found = (await Promise.all([...topics].map(fetchTopic))).flat();
  return new Map(found.filter(({ id }) => wanted.has(id)).map((rule) => [rule.id, rule]));
}
