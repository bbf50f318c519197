// What was found, topic by topic; each row leads to its rule. Coming back, the row one left by is held again.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { citedAs, statusOf } from '../../regulations/documents';
import { type Rule, type Topic, topics } from '../../regulations/rule';
import { type Page, useWords } from '../page';
import { hashOf } from '../route';
import { ConfidenceMark } from './confidence-mark';
import { MarkedText } from './marked-text';
import type { Book } from './book';
import { topicName } from './topic-groups';

type Props = {
  readonly page: Page;
  readonly book: Book;
  readonly found: readonly Rule[];
  readonly onClear: () => void;
};

/** The rule last followed from the list. */
let followed: string | undefined;

export function Found({ page, book, found, onClear }: Props) {
  const { t } = useWords(page);
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const row = followed ? list.current?.querySelector<HTMLElement>(`[data-rule="${followed}"]`) : null;
    followed = undefined;
    row?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'center' });
  }, []);
  if (found.length === 0)
    return (
      <section class="card rules-empty">
        <h2>{t('rules.none')}</h2>
        <p>{t('rules.noneHint')}</p>
        <button type="button" class="button button-second" onClick={onClear}>
          {t('rules.clear')}
        </button>
      </section>
    );
  return (
    <div class="rules-found" ref={list}>
      {inTopics(found).map(([topic, rules]) => (
        <section key={topic} aria-labelledby={`topic-${topic}`}>
          <h2 id={`topic-${topic}`}>
            {topicName(topic, t)} <small>{t('rules.count', { count: rules.length })}</small>
          </h2>
          <ul>
            {rules.map((rule) => (
              <Row key={rule.id} page={page} book={book} rule={rule} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** In the order of the book, but a topic whose rule is named by what was asked comes first. */
function inTopics(found: readonly Rule[]): readonly (readonly [Topic, readonly Rule[]])[] {
  const first = found[0]?.topic;
  const order = first === undefined ? topics : [first, ...topics.filter((topic) => topic !== first)];
  return order
    .map((topic) => [topic, found.filter((rule) => rule.topic === topic)] as const)
    .filter(([, rules]) => rules.length > 0);
}

function Row({ page, book, rule }: Pick<Props, 'page' | 'book'> & { readonly rule: Rule }) {
  const { t, language } = useWords(page);
  const { id, text, confidence, cycle, places = [] } = rule;
  const levels = new Set((book.citings.clauses[id] ?? []).map(([level]) => level)).size;
  const status = statusOf(rule);
  const chips = [
    ...places.map((place) => t(`rules.place.${place}`)),
    ...(cycle ? [t(`rules.cycle.${cycle}`)] : []),
  ];
  return (
    <li>
      <a
        href={hashOf({ screen: 'rule', rule: id })}
        data-rule={id}
        onClick={() => {
          followed = id;
        }}
      >
        <ConfidenceMark page={page} confidence={confidence} isShort />
        <span class="row-words">
          <span class="row-text">
            <MarkedText page={page} text={text[language]} />
          </span>
          <span class="row-clause">{citedAs(rule, language).join(' · ')}</span>
        </span>
        <span class="row-chips">
          {status !== 'current' && <span class="chip chip-passed-away">{t(`rules.status.${status}`)}</span>}
          {chips.map((chip) => (
            <span class="chip" key={chip}>
              {chip}
            </span>
          ))}
          {levels > 0 && <span class="chip chip-level">{t('rules.levels', { count: levels })}</span>}
        </span>
      </a>
    </li>
  );
}
