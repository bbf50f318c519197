// Where in a JSON text a value stands. Only used when something is wrong.
import { type Path, scanJson } from './json-scan';

/** @returns the line, 1 up, on which the value at `path` (or its nearest parent that exists) begins */
export function lineOfPath(text: string, path: Path): number {
  let nearest = -1;
  let found = 0;
  scanJson(text, (here, offset) => {
    if (here.length <= nearest || here.length > path.length) return;
    if (here.some((key, level) => key !== path[level])) return;
    nearest = here.length;
    found = offset;
  });
  return lineOfOffset(text, found);
}

export function lineOfOffset(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}
