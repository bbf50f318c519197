// Lets a component read part of a store and be redrawn when that part changes.
// `select` must give the same value for the same state (numbers, strings, parts of the state: no fresh objects).
import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';

/** As much of a zustand store as reading needs. */
export type Readable<S> = { getState(): S; subscribe(listener: () => void): () => void };

export function useStore<S, T>(store: Readable<S>, select: (state: S) => T): T {
  const [, redraw] = useReducer((count: number, _action: undefined) => count + 1, 0);
  const value = select(store.getState());
  // what was drawn last, and by which question: the question may change from one drawing to the next
  const drawn = useRef({ value, select });
  drawn.current = { value, select };
  useLayoutEffect(() => {
    const look = () => {
      if (!Object.is(drawn.current.value, drawn.current.select(store.getState()))) redraw(undefined);
    };
    look();
    return store.subscribe(look);
  }, [store]);
  return value;
}
