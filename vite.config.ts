// One page, relative addresses, strict policy; Phaser slimmed and loaded late.
import { defineConfig } from 'vite';
import { contentSecurityPolicy } from './tools/vite-csp.ts';
import { subsetFonts } from './tools/vite-fonts.ts';
import { levelModules } from './tools/vite-levels.ts';
import { offline } from './tools/vite-offline.ts';
import { phaserSlim } from './tools/vite-phaser-slim.ts';

/** The drawings of a view come together, when it is first looked at. */
const drawingsByView = {
  test: /[\\/]assets[\\/]art[\\/].*\.svg\?raw$/,
  name: (id: string) => `art-${/assets[\\/]art[\\/]([\w-]+)/.exec(id)?.[1]}`,
};

export default defineConfig({
  base: './',
  plugins: [phaserSlim(), levelModules(), subsetFonts(), contentSecurityPolicy(), offline()],
  // named, so that the development server neither scans for them nor loads the page anew when it finds one
  optimizeDeps: {
    noDiscovery: true,
    include: [
      'howler',
      'i18next',
      'phaser',
      'preact',
      'preact/hooks',
      'preact/jsx-dev-runtime',
      'valibot',
      'zustand/vanilla',
    ],
  },
  build: {
    target: 'es2022',
    chunkSizeWarningLimit: 1600,
    assetsInlineLimit: 0,
    manifest: true, // the size gate follows it
    rolldownOptions: {
      checks: { pluginTimings: false }, // cutting fonts takes its time, once
      output: { codeSplitting: { groups: [drawingsByView] } },
    },
  },
});
