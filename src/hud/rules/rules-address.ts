// The question in the address, so that it can be sent on and found again on the way back.
import { useEffect, useRef } from 'preact/hooks';
import type { RuleQuery } from '../../regulations/find-rules';
import { queryEntries, readRuleQuery } from '../../regulations/rule-query';
import { rewriteAddress } from '../address';
import { hashOf } from '../route';

export type Asked = {
  readonly query: RuleQuery;
  /** the whole book is to be shown, though nothing is asked */
  readonly isWhole: boolean;
};

/** @param asked what stands behind the ? of the address; what cannot be asked is passed over */
export function readAddress(asked: string): Asked {
  const words = new URLSearchParams(asked);
  const { query } = readRuleQuery((name) => words.get(name), words.get('words'));
  return { query, isWhole: words.has('all') };
}

export function writeAddress({ query, isWhole }: Asked): string {
  const words = new URLSearchParams(queryEntries(query).map((entry) => [...entry]));
  if (isWhole) words.set('all', '');
  return words.toString().replace(/all=$/, 'all');
}

/** Browsers take only so many changes of the address, so it is written when the asking rests. */
const REST_MS = 300;

/** Keeps the address in step. @returns writes it at once, before a link is followed */
export function useAddress(asked: Asked): () => void {
  const waiting = useRef<number | undefined>(undefined);
  const here = useRef(window.location.hash);
  const address = hashOf({ screen: 'rules', asked: writeAddress(asked) });
  const write = () => {
    window.clearTimeout(waiting.current);
    waiting.current = undefined;
    if (rewriteAddress(here.current, address)) here.current = address;
  };
  useEffect(() => {
    waiting.current = window.setTimeout(write, REST_MS);
    return () => window.clearTimeout(waiting.current);
  }, [address]);
  return () => {
    if (waiting.current !== undefined) write();
  };
}
