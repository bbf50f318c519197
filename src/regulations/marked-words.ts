// Marks inside a text: words after which [M] or [?] stands are less sure than the rest of their rule.

export type Piece =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'mark'; readonly mark: 'M' | '?' | 'V' };

/** @returns the text in pieces, in order; the pieces put together are the text */
export function markedPieces(text: string): readonly Piece[] {
  return text.split(/(\[(?:M|\?|V)\])/).flatMap((piece): readonly Piece[] => {
    const mark = /^\[(M|\?|V)\]$/.exec(piece)?.[1];
    if (mark !== undefined) return [{ kind: 'mark', mark: mark as 'M' | '?' | 'V' }];
    return piece === '' ? [] : [{ kind: 'words', text: piece }];
  });
}
