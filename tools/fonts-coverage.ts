// Which characters a font file has, read from its character map through the font library.
import { readFileSync } from 'node:fs';
import { convert } from 'fontverter';

/** @returns code points of a woff2 font's format 4 or 12 character map */
export async function fontCharacters(file: string): Promise<ReadonlySet<number>> {
  const font = Buffer.from(await convert(readFileSync(file), 'truetype'));
  const known = new Set<number>();
  const cmap = tableOffset(font, 'cmap');
  for (let index = 0; index < font.readUInt16BE(cmap + 2); index++) {
    const at = cmap + font.readUInt32BE(cmap + 4 + index * 8 + 4);
    if (font.readUInt16BE(at) === 12) readSegmentedCoverage(font, at, known);
    else if (font.readUInt16BE(at) === 4) readSegmentMapping(font, at, known);
  }
  return known;
}

function tableOffset(font: Buffer, tag: string): number {
  for (let table = 0; table < font.readUInt16BE(4); table++) {
    const at = 12 + table * 16;
    if (font.toString('latin1', at, at + 4) === tag) return font.readUInt32BE(at + 8);
  }
  throw new Error(`the font has no ${tag} table`);
}

function readSegmentedCoverage(font: Buffer, at: number, known: Set<number>): void {
  for (let group = 0; group < font.readUInt32BE(at + 12); group++) {
    const row = at + 16 + group * 12;
    for (let code = font.readUInt32BE(row); code <= font.readUInt32BE(row + 4); code++) known.add(code);
  }
}

function readSegmentMapping(font: Buffer, at: number, known: Set<number>): void {
  const segments = font.readUInt16BE(at + 6) / 2;
  for (let segment = 0; segment < segments; segment++) {
    const last = font.readUInt16BE(at + 14 + segment * 2);
    const first = font.readUInt16BE(at + 16 + segments * 2 + segment * 2);
    for (let code = first; code <= last && code < 0xffff; code++) known.add(code);
  }
}
