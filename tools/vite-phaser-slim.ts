// Builds with the slim Phaser entry. The library's compile-time switches must be replaced by true or false:
// left alone they count as strings, which are true.
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { standIn } from './phaser-left-out.ts';

const switches: Readonly<Record<string, boolean>> = {
  CANVAS_RENDERER: true,
  WEBGL_RENDERER: true,
  WEBGL_DEBUG: false,
  FEATURE_SOUND: false,
};

export function phaserSlim(): Plugin {
  return {
    name: 'phaser-slim',
    apply: 'build',
    enforce: 'pre',
    config: () => ({
      resolve: {
        alias: [{ find: /^phaser$/, replacement: fileURLToPath(new URL('phaser-slim.js', import.meta.url)) }],
      },
    }),
    load(id) {
      const [, path] = /[\\/]phaser[\\/]src[\\/](.*\.js)$/.exec(id) ?? [];
      return path === undefined ? undefined : standIn(path.replaceAll('\\', '/'));
    },
    transform(code, id) {
      if (!id.includes('/phaser/src/')) return undefined;
      return code
        .replace(
          /typeof (CANVAS_RENDERER|WEBGL_RENDERER|WEBGL_DEBUG|FEATURE_SOUND)\b/g,
          (_all, name: string) => String(switches[name]),
        )
        .replace(/\bglobal\.Phaser\b/g, 'globalThis.Phaser');
    },
  };
}
