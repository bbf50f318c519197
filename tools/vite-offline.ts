// Makes the service worker when the build is written: a script of its own that knows every file and its fingerprint.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build, type Plugin } from 'vite';
import { filesBelow } from './files-below.mjs';

/** What a browser never asks for. */
const leftOut = /(^|\/)(\.|schema\/)|^service-worker\.js$/;

function filesOfTheBuild(folder: string) {
  return [...filesBelow(folder)]
    .map((file) => ({ file, url: relative(folder, file).replaceAll('\\', '/') }))
    .filter(({ url }) => !leftOut.test(url))
    .map(({ file, url }) => ({
      url,
      revision: createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 12),
    }));
}

export function offline(): Plugin {
  return {
    name: 'offline',
    apply: 'build',
    enforce: 'post',
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir = 'dist' }) {
        await build({
          configFile: false,
          logLevel: 'warn',
          publicDir: false,
          define: {
            FILES_OF_THE_BUILD: JSON.stringify(filesOfTheBuild(dir)),
            'process.env.NODE_ENV': '"production"',
          },
          build: {
            outDir: dir,
            emptyOutDir: false,
            target: 'es2022',
            rolldownOptions: {
              input: join(import.meta.dirname, '../src/offline/service-worker.ts'),
              output: { format: 'iife', entryFileNames: 'service-worker.js' },
            },
          },
        });
      },
    },
  };
}
