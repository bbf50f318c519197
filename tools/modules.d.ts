// What the untyped font libraries offer, as far as the tools use them, and what those tools offer that run untyped.
declare module 'fontverter' {
  export function convert(font: Uint8Array, format: 'truetype' | 'woff2'): Promise<Uint8Array>;
}
declare module 'subset-font' {
  type Options = { targetFormat: 'woff2'; noLayoutClosure?: boolean };
  export default function subsetFont(font: Uint8Array, text: string, options: Options): Promise<Uint8Array>;
}
declare module '*/files-below.mjs' {
  export function filesBelow(path: string): Generator<string>;
}
declare module '*/gallery-scenes.mjs' {
  export const scenes: readonly {
    readonly name: string;
    readonly level: string;
    /** a label of the solution, or how many of its deeds; nothing for none */
    readonly upTo: string | number | undefined;
  }[];
}
declare module '*/late-words.mjs' {
  export const lateSections: readonly string[];
  export function earlyWords(text: string): string;
}
declare module '*/first-scene.mjs' {
  export function firstScene(language: 'zh-CN' | 'en'): readonly {
    readonly step: string;
    readonly file: string;
    readonly size: number;
  }[];
}
declare module '*/lock.mjs' {
  export function takeLock(file: string): Promise<() => void>;
}
declare module '*/packages-here.mjs' {
  type Package = { readonly version?: string; readonly integrity?: string };
  type Packages = { readonly packages: Readonly<Record<string, Package>> };
  type Machine = { readonly os: string; readonly cpu: string; readonly libc: string | undefined };
  export function amissAmong(
    lock: Packages,
    note: Packages,
    versionAt: (folder: string) => string | undefined,
    machine?: Machine,
  ): readonly string[];
  export function areAllHere(): boolean;
}
