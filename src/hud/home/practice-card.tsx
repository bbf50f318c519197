// The ways from the home page to endless practice and to the exam.
import { type Page, useWords } from '../page';
import { hashOf } from '../route';

export function PracticeCard({ page }: { readonly page: Page }) {
  const { t } = useWords(page);
  return (
    <section class="card file" aria-labelledby="practice-title">
      <h3 id="practice-title">{t('home.practice')}</h3>
      <p>{t('home.practiceLead')}</p>
      <a class="button button-quiet" href={hashOf({ screen: 'practice' })}>
        {t('home.practiceOpen')}
      </a>{' '}
      <a class="button button-quiet" href={hashOf({ screen: 'exam' })}>
        {t('home.examOpen')}
      </a>
    </section>
  );
}
