// One page, relative addresses, strict policy; Phaser slimmed and loaded late.
import { defineConfig } from 'vite';
import { contentSecurityPolicy } from './tools/vite-csp.ts';
import { subsetFonts } from './tools/vite-fonts.ts';
import { levelIndex } from './tools/vite-levels.ts';
import { phaserSlim } from './tools/vite-phaser-slim.ts';

export default defineConfig({
  base: './',
  plugins: [phaserSlim(), levelIndex(), subsetFonts(), contentSecurityPolicy()],
  build: {
    target: 'es2022',
    chunkSizeWarningLimit: 1600,
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        // the shelves of the rule book apart: they come when a rule is read
        chunkFileNames: ({ facadeModuleId }) =>
          `assets/${facadeModuleId?.includes('/regulations/rules/') ? 'rules/' : ''}[name]-[hash].js`,
      },
    },
  },
});
