// The teacher's sheet: what to say, what to ask, and every piece of advice with the rule it rests on and how sure it is.
import { standingOf } from '../../regulations/rule-index';
import { type Page, useWords } from '../page';
import { hashOf } from '../route';
import { advice, questions } from './lesson-plan';
import { ReadButton } from './read-button';

const notes = ['beforehand', 'ages', 'talk', 'nothing-wrong', 'careful'] as const;

export function TeacherSheet({ page }: { readonly page: Page }) {
  const { t } = useWords(page);
  const spoken = advice.map(({ id }) => t(`lesson.advice.${id}`)).join(' ');
  return (
    <section class="card for-teacher" aria-labelledby="teacher-sheet">
      <h2 id="teacher-sheet">{t('lesson.teacher')}</h2>
      <ul class="teacher-notes">
        {notes.map((note) => (
          <li key={note}>{t(`lesson.note.${note}`)}</li>
        ))}
      </ul>
      <div class="question-head take-home">
        <h3>{t('lesson.advice-title')}</h3>
        <ReadButton page={page} text={spoken} />
      </div>
      <table class="advice">
        <thead>
          <tr>
            <th scope="col">{t('lesson.say')}</th>
            <th scope="col">{t('lesson.rests-on')}</th>
            <th scope="col">{t('lesson.how-sure')}</th>
          </tr>
        </thead>
        <tbody>
          {advice.map(({ id, rule }) => (
            <tr key={id}>
              <td>{t(`lesson.advice.${id}`)}</td>
              <td>
                <a href={hashOf({ screen: 'rule', rule })}>{rule}</a>
              </td>
              <td>{standingOf(rule)?.confidence}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="lesson-small">{t('lesson.marks')}</p>
      <h3>{t('lesson.answers')}</h3>
      <ol class="answers">
        {questions.map(({ id, right, rule }) => (
          <li key={id}>
            <strong>{t(`lesson.question.${id}.${right}`)}</strong> – {t(`lesson.question.${id}.because`)}{' '}
            <a href={hashOf({ screen: 'rule', rule })}>{rule}</a>
          </li>
        ))}
      </ol>
    </section>
  );
}
