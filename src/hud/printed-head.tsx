// The head of a sheet that is printed: what it is, of whom, and when it was printed; a name that is not known is a line
// to write on. It is not on the screen.
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

/** As people write it in the language. */
export function today(language: Language): string {
  return new Date().toLocaleDateString(language, { year: 'numeric', month: 'long', day: 'numeric' });
}
