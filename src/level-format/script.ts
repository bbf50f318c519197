// A level's solution or one of its mistakes, as written beside the level.
import type { Command } from '../sim/commands';
import { checkShape, parseJson } from './parse-json';
import type { Problem } from './problem';
import { scriptSchema } from './schema';

export type ScriptStep =
  | { readonly do: Command }
  /** seconds */
  | { readonly wait: number }
  /** 'idle', 'lift-ready', 'meter-settled' or 'car-open-at-N' */
  | { readonly until: string; readonly atMost?: number };

export type Script = {
  readonly format: 'liftwright-script/1';
  readonly level: string;
  /** for a mistake: the checklist line it must break or leave unmet */
  readonly breaks?: string;
  readonly steps: readonly ScriptStep[];
};

export type ReadScript =
  | { readonly ok: true; readonly script: Script }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export function readScript(text: string, file: string): ReadScript {
  const parsed = parseJson(text, file);
  if (!parsed.ok) return parsed;
  const shaped = checkShape(scriptSchema, parsed.data, text, file);
  return shaped.ok ? { ok: true, script: shaped.data as unknown as Script } : shaped;
}
