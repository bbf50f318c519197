// The shelves of the book by topic: how many rules each holds, and how many some level exercises.
import type { Topic } from '../../regulations/rule';
import { type Page, useWords } from '../page';
import { hashOf } from '../route';
import type { Book } from './book';
import { writeAddress } from './rules-address';
import { type TopicGroup, topicGroups } from './topic-groups';

type Props = { readonly page: Page; readonly book: Book };

export function Shelves({ page, book }: Props) {
  const { t } = useWords(page);
  return (
    <div class="rules-shelves">
      {(Object.keys(topicGroups) as TopicGroup[]).map((group) => (
        <section key={group} class="card" aria-labelledby={`group-${group}`}>
          <h2 id={`group-${group}`}>{t(`rules.group.${group}`)}</h2>
          <p class="lead">{t(`rules.groupLine.${group}`)}</p>
          <ul>
            {topicGroups[group].map((topic) => (
              <Shelf key={topic} page={page} book={book} topic={topic} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Shelf({ page, book, topic }: Props & { readonly topic: Topic }) {
  const { t } = useWords(page);
  const rules = book.rules.filter((rule) => rule.topic === topic);
  const exercised = rules.filter(({ id }) => id in book.citings.clauses).length;
  return (
    <li>
      <a href={hashOf({ screen: 'rules', asked: writeAddress({ query: { topic }, isWhole: false }) })}>
        <span class="shelf-name">{t(`rules.topic.${topic}`)}</span>
        <span class="shelf-count">
          {t('rules.count', { count: rules.length })}
          {exercised > 0 && t('rules.exercised', { count: exercised })}
        </span>
      </a>
    </li>
  );
}
