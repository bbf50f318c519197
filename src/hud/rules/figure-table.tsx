// The figures of a rule, named, with their limits and units.
import { figuresOf } from '../../regulations/figure-names';
import type { Rule } from '../../regulations/rule';
import { type Page, useWords } from '../page';
import { figurePairs, figureWords } from './figure-words';
import { MarkedText } from './marked-text';

export function FigureTable({ page, rule }: { readonly page: Page; readonly rule: Rule }) {
  const { t, language } = useWords(page);
  const figures = figuresOf(rule);
  if (figures.length === 0) return null;
  return (
    <section aria-labelledby="figures-title">
      <h2 id="figures-title">{t('rules.figures')}</h2>
      <table class="rules-figures">
        <thead class="spoken">
          <tr>
            <th scope="col">{t('rules.figureOf')}</th>
            <th scope="col">{t('rules.figure')}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <tr key={figure.of.en}>
              <th scope="row">
                <MarkedText page={page} text={figure.of[language]} />
              </th>
              <td>
                {figure.bound === 'pairs' ? (
                  <ul class="figure-pairs">
                    {figurePairs(figure).map((row) => (
                      <li key={row.join()}>{row.join(' → ')}</li>
                    ))}
                  </ul>
                ) : (
                  figureWords(figure, t)
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
