// The ways from the home page to what is no level: the school lesson first, then practice, exam and rule book.
import { type Page, useWords } from '../page';
import { hashOf, type Route } from '../route';

type Way = {
  readonly name: string;
  readonly lead: string;
  readonly to: Exclude<Route, { screen: 'unknown' }>;
  readonly drawing: string;
};

const ways: readonly Way[] = [
  {
    name: 'home.lesson',
    lead: 'home.lessonLead',
    to: { screen: 'lesson' },
    // a board on its stand, with a line written
    drawing: 'M4 5h24v16H4zM9 11h9M9 15.500h5M11 21l-3 7M21 21l3 7',
  },
  {
    name: 'home.practice',
    lead: 'home.practiceLead',
    to: { screen: 'practice' },
    // round and round
    drawing: 'M26 16a10 10 0 1 1-3-7.100M26 4v6h-6',
  },
  {
    name: 'home.exam',
    lead: 'home.examLead',
    to: { screen: 'exam' },
    // a stop-watch
    drawing: 'M16 28a10 10 0 1 0 0-20 10 10 0 0 0 0 20zM16 12.500V18l3.500 2.500M13 4h6',
  },
  {
    name: 'app.rules',
    lead: 'home.rulesLead',
    to: { screen: 'rules', asked: '' },
    // an open book
    drawing:
      'M16 9c-3-2.200-7-2.600-11-2.600v18c4 0 8 .4 11 2.600 3-2.200 7-2.600 11-2.600v-18c-4 0-8 .4-11 2.600zM16 9v18',
  },
];

export function Ways({ page }: { readonly page: Page }) {
  const { t } = useWords(page);
  return (
    <nav class="ways" aria-label={t('home.ways')}>
      {ways.map(({ name, lead, to, drawing }) => (
        <a key={name} class="card way" href={hashOf(to)}>
          <svg class="campaign-icon" viewBox="0 0 32 32" aria-hidden="true">
            <path d={drawing} />
          </svg>
          <span>
            <strong>{t(name)}</strong>
            <span class="way-lead">{t(lead)}</span>
          </span>
        </a>
      ))}
    </nav>
  );
}
