// The text of a file or of standard input, or a complaint that names it. Read piece by piece, so that neither a device
// without end nor a pipe that is not ready yet does harm.
import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { complain, quote } from './complaint';

/** No case of ours comes near. [?] */
export const MOST_BYTES = 8_000_000;
export const STANDARD_INPUT = '-';
const PIECE = 65536;

/** @param file a path, or "-" for standard input */
export function readText(file: string): string {
  if (file === STANDARD_INPUT) return readAll(0, '-');
  const name = quote(file).slice(1, -1);
  if (!existsSync(file))
    complain(`${name}: there is no such file; check the path`, `${name}：没有这个文件；请检查路径`);
  if (statSync(file).isDirectory())
    complain(`${name}: this is a folder; name a file in it`, `${name}：这是文件夹；请指定其中的文件`);
  let handle = -1;
  try {
    handle = openSync(file, 'r');
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code ?? '';
    complain(`${name}: cannot be opened (${why}); check its rights`, `${name}：打不开（${why}）；请检查权限`);
  }
  try {
    return readAll(handle, name);
  } finally {
    closeSync(handle);
  }
}

function readAll(handle: number, name: string): string {
  const pieces: Buffer[] = [];
  let length = 0;
  for (;;) {
    const piece = Buffer.allocUnsafe(PIECE);
    const count = readPiece(handle, piece, name);
    if (count === 0) break;
    length += count;
    if (length > MOST_BYTES)
      complain(
        `${name}: larger than ${MOST_BYTES / 1e6} MB; give it in smaller parts`,
        `${name}：超过 ${MOST_BYTES / 1e6} MB；请分成较小的部分`,
      );
    pieces.push(piece.subarray(0, count));
  }
  return Buffer.concat(pieces, length).toString('utf8');
}

/** @returns the bytes read, 0 at the end */
function readPiece(handle: number, piece: Buffer, name: string): number {
  for (;;) {
    try {
      return readSync(handle, piece);
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException;
      if (code === 'EOF') return 0;
      if (code !== 'EAGAIN')
        complain(`${name}: cannot be read (${code}); check it`, `${name}：读不出（${code}）；请检查`);
      // a pipe whose writer is still at work
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
  }
}
