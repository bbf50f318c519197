// What the untyped font libraries offer, as far as the tools use them.
declare module 'fontverter' {
  export function convert(font: Uint8Array, format: 'truetype' | 'woff2'): Promise<Uint8Array>;
}
declare module 'subset-font' {
  type Options = { targetFormat: 'woff2'; noLayoutClosure?: boolean };
  export default function subsetFont(font: Uint8Array, text: string, options: Options): Promise<Uint8Array>;
}
