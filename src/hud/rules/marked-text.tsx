// A rule's text with the marks inside it set apart and explained.
import { markedPieces } from '../../regulations/marked-words';
import { type Page, useWords } from '../page';

export function MarkedText({ page, text }: { readonly page: Page; readonly text: string }) {
  const { t } = useWords(page);
  return (
    <>
      {markedPieces(text).map((piece, index) =>
        piece.kind === 'words' ? (
          piece.text
        ) : (
          <span key={`${index} ${piece.mark}`} class="inner-mark" title={t(`rules.inner.${piece.mark}`)}>
            {piece.mark}
            <span class="spoken"> {t(`rules.inner.${piece.mark}`)}</span>
          </span>
        ),
      )}
    </>
  );
}
