// One rule: what it says in both languages, where it stands, how sure we are, and which levels exercise it.
import { useEffect } from 'preact/hooks';
import { documentOf, statusOf } from '../../regulations/documents';
import type { Rule } from '../../regulations/rule';
import { languages } from '../../training/report';
import { type Page, useWords } from '../page';
import { hashOf } from '../route';
import { Disclaimer } from './disclaimer';
import { Exercised } from './exercised';
import { FigureTable } from './figure-table';
import { HowSure } from './how-sure';
import { MarkedText } from './marked-text';
import { RuleLinks } from './rule-links';
import { writeAddress } from './rules-address';
import type { Book } from './book';
import { topicName } from './topic-groups';
import { WhereItStands } from './where-it-stands';

type Props = { readonly page: Page; readonly book: Book; readonly id: string };

export function RulePage({ page, book, id }: Props) {
  const { t, language } = useWords(page);
  const rule = book.rules.find((one) => one.id === id);
  const name = rule ? nameOf(rule, language) : t('rules.noRule', { id });
  useEffect(() => {
    document.title = `${name} · ${t('rules.title')} · ${t('app.title')}`;
  }, [name, t]);
  if (!rule)
    return (
      <div class="rules-one">
        <h1>{name}</h1>
        <p>{t('rules.noRuleHint')}</p>
        <a class="button button-second" href={hashOf({ screen: 'rules', asked: '' })}>
          {t('rules.toBook')}
        </a>
      </div>
    );
  return <OneRule page={page} book={book} rule={rule} name={name} />;
}

/** Its clauses, or its document where it has none. */
function nameOf({ stands }: Rule, language: 'zh-CN' | 'en'): string {
  const clauses = stands.flatMap(({ clause }) => clause?.[language] ?? []);
  const names = stands.map((stand) => documentOf(stand.document).name[language]);
  return [...new Set(clauses.length > 0 ? clauses : names)].join(' / ');
}

type OneProps = Omit<Props, 'id'> & { readonly rule: Rule; readonly name: string };

function OneRule({ page, book, rule, name }: OneProps) {
  const { t, language } = useWords(page);
  const { id, topic, text } = rule;
  const other = languages.find((one) => one !== language) ?? language;
  return (
    <article class="rules-one">
      <nav class="rules-crumbs no-print" aria-label={t('rules.crumbs')}>
        <a href={hashOf({ screen: 'rules', asked: '' })}>{t('rules.title')}</a>
        <span aria-hidden="true">›</span>
        <a href={hashOf({ screen: 'rules', asked: writeAddress({ query: { topic }, isWhole: false }) })}>
          {topicName(topic, t)}
        </a>
      </nav>
      <p class="kicker">
        {[...new Set(rule.stands.map((stand) => documentOf(stand.document).name[language]))].join(' · ')}
      </p>
      <h1>
        <MarkedText page={page} text={name} />
      </h1>
      <Passed page={page} rule={rule} />
      <div class="card paper rule-text">
        <p class="rule-words" lang={language}>
          <MarkedText page={page} text={text[language]} />
        </p>
        <p class="rule-words-other" lang={other}>
          <MarkedText page={page} text={text[other]} />
        </p>
      </div>
      <div class="rules-columns">
        <div>
          <WhereItStands page={page} rule={rule} />
          <HowSure page={page} rule={rule} />
        </div>
        <div>
          <FigureTable page={page} rule={rule} />
          <Exercised page={page} book={book} id={id} />
          <RuleLinks page={page} book={book} rule={rule} />
        </div>
      </div>
      <Disclaimer page={page} />
      <Neighbours page={page} book={book} rule={rule} />
    </article>
  );
}

/** Says that the rule is not, or not yet, in force, and what is. */
function Passed({ page, rule }: { readonly page: Page; readonly rule: Rule }) {
  const { t } = useWords(page);
  const status = statusOf(rule);
  if (status === 'current') return null;
  return (
    <p class="card notice rule-passed">
      <span>
        <strong>{t(`rules.status.${status}`)}</strong> {t(`rules.passed.${status}`)}{' '}
        {rule.supersededBy && (
          <a href={hashOf({ screen: 'rule', rule: rule.supersededBy })}>
            {t('rules.instead', { id: rule.supersededBy })}
          </a>
        )}
      </span>
    </p>
  );
}

function Neighbours({ page, book, rule }: Omit<OneProps, 'name'>) {
  const { t } = useWords(page);
  const shelf = book.rules.filter(({ topic }) => topic === rule.topic);
  const at = shelf.indexOf(rule);
  const [before, after] = [shelf[at - 1], shelf[at + 1]];
  return (
    <nav class="rules-neighbours no-print" aria-label={t('rules.neighbours')}>
      {before && (
        <a class="button button-quiet" rel="prev" href={hashOf({ screen: 'rule', rule: before.id })}>
          ← {before.id}
        </a>
      )}
      {after && (
        <a class="button button-quiet" rel="next" href={hashOf({ screen: 'rule', rule: after.id })}>
          {after.id} →
        </a>
      )}
      <button type="button" class="button button-quiet" onClick={() => window.print()}>
        {t('rules.print')}
      </button>
    </nav>
  );
}
