// The topics of the rule book as they stand together on its shelves, and a topic's full name.
import type { Topic } from '../../regulations/rule';
import type { Say } from '../i18n';

export const topicGroups = {
  maintenance: ['t5002-articles', 't5002-annex-a', 't5002-annex-b', 't5002-annex-d'],
  inspection: ['inspection', 'inspection-cycle', 'inspection-escalator'],
  standard: [
    'gb7588-modes',
    'gb7588-doors',
    'gb7588-safety',
    'gb7588-machine',
    'gb7588-spaces',
    'gb7588-car',
    'gb7588-elec',
    'gb7588-annex-a',
  ],
  work: ['safe-work', 'rescue', 'accident', 'passengers'],
  management: ['major-hazard', 'use-management', 'roles', 'policy', 'certification'],
} as const satisfies Readonly<Record<string, readonly Topic[]>>;
export type TopicGroup = keyof typeof topicGroups;

/** A topic is called so briefly on its shelf that elsewhere the shelf's name goes before it. */
export function topicName(topic: Topic, t: Say): string {
  const group = (Object.keys(topicGroups) as TopicGroup[]).find((one) =>
    topicGroups[one].some((held) => held === topic),
  );
  const own = t(`rules.topic.${topic}`);
  return group ? t('rules.topicOf', { group: t(`rules.group.${group}`), topic: own }) : own;
}
