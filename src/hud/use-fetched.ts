// Lets a component wait for something that must be fetched once: it is coming, here, or did not come.
import { useEffect, useState } from 'preact/hooks';

export type Fetched<T> = { readonly here: T } | 'coming' | 'failed';

/** Fetches once in the component's life. */
export function useFetched<T>(fetch: () => Promise<T>): Fetched<T> {
  const [fetched, setFetched] = useState<Fetched<T>>('coming');
  useEffect(() => {
    let isWanted = true;
    fetch()
      .then((here) => isWanted && setFetched({ here }))
      .catch(() => isWanted && setFetched('failed'));
    return () => {
      isWanted = false;
    };
  }, []);
  return fetched;
}
