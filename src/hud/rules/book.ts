// Everything the pages of the rule book show: the rules, and which levels cite them.
import type { Citings } from '../../level-format/coverage';
import type { Rule } from '../../regulations/rule';

export type Book = { readonly rules: readonly Rule[]; readonly citings: Citings };
