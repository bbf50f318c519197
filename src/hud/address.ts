// The page's address, as what is shown writes into it. Where one is to go is read from the address a moment after it has
// changed: what writes meanwhile, for the screen that is being left, would call one back.
export type Addressed = {
  readonly location: { readonly hash: string };
  readonly history: { replaceState(state: null, unused: string, address: string): void };
};

/** Writes an address over another, without a step back to it, unless one has gone elsewhere. @returns whether it did */
export function rewriteAddress(from: string, to: string, page: Addressed = window): boolean {
  if (page.location.hash !== from) return false;
  if (from !== to) page.history.replaceState(null, '', to);
  return true;
}
