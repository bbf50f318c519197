// The head of a sheet that is printed: what it is, of whom, and when it was printed; a name that is not known is a line
// to write on. It is not on the screen.
import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../training/report';

export type HeadRow = { readonly label: string; readonly value: string };

type Props = {
  readonly title: string;
  readonly rows: readonly HeadRow[];
};

export function PrintedHead({ title, rows }: Props) {
  return (
    <header class="printed-head">
      <p>{title}</p>
      <dl>
        {rows.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd class={value === '' ? 'printed-line' : ''}>{value}</dd>
          </div>
        ))}
      </dl>
    </header>
  );
}

/** As people write it in the language. The browser opens a table for that, which takes longer than the whole sheet: it comes after it. */
export function useToday(language: Language): string {
  const [today, setToday] = useState('');
  useEffect(() => {
    const write = () => setToday(new Date().toLocaleDateString(language, DATE));
    const later = window.setTimeout(write);
    return () => window.clearTimeout(later);
  }, [language]);
  return today;
}

const DATE = { year: 'numeric', month: 'long', day: 'numeric' } as const;
