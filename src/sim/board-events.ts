// What the control board tells of itself, in the past tense: its keys, settings, codes and what it does unasked.
import type { BoardKey } from './commands';

export type BoardEvent =
  | { readonly type: 'nudging-started' | 'overload-began' | 'overload-ended'; readonly floor: number }
  | { readonly type: 'board-key-pressed'; readonly key: BoardKey }
  | {
      readonly type: 'setting-changed';
      readonly setting: string;
      readonly from: number;
      readonly to: number;
    }
  | { readonly type: 'log-cleared' }
  | { readonly type: 'board-work-started'; readonly work: 'learn-shaft' | 'tune-motor' }
  | {
      readonly type: 'board-work-ended';
      readonly work: 'learn-shaft' | 'tune-motor';
      readonly done: boolean;
    }
  | { readonly type: 'relevelling-started'; readonly floor: number; readonly direction: number }
  | { readonly type: 'relevelling-ended'; readonly floor: number; readonly level: boolean }
  | { readonly type: 'service-changed'; readonly to: 'normal' | 'fire-return' | 'firefighter' }
  | { readonly type: 'code-raised'; readonly code: number }
  | { readonly type: 'power-came' | 'power-went' }
  | { readonly type: 'lift-ready' };
