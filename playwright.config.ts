// Browser tests: the built game, served on loopback, in a Chromium that tools/ensure-browser.mjs found.
import { existsSync, readFileSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

const note = new URL('./node_modules/.cache/browser.json', import.meta.url);
const browser: { path?: string } = existsSync(note) ? JSON.parse(readFileSync(note, 'utf8')) : {};
// Another checkout under test on the same machine needs another port, or it would be served this one's pages.
const port = Number(process.env.E2E_PORT ?? 4187);

// Another engine, by its own remote protocol: npm run firefox.
const firefox = process.env.E2E_FIREFOX;
const engine = firefox
  ? { browserName: 'firefox' as const, channel: 'moz-firefox', launchOptions: { executablePath: firefox } }
  : undefined;

export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  workers: 2,
  timeout: 120_000,
  forbidOnly: true,
  // a browser on a busy machine may stumble once; what passes only then is named at the end of npm test
  retries: 1,
  reporter: [['list'], ['json', { outputFile: 'node_modules/.cache/playwright.json' }]],
  outputDir: 'node_modules/.cache/playwright',
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    // a page that stores itself in the background would be measured with what it stores
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(browser.path ? { executablePath: browser.path } : {}),
      // no --use-angle: it slows the canvas down; the rest keeps the browser off the network
      args: [
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        '--disable-quic',
      ],
    },
    ...engine,
  },
  webServer: {
    command: 'node tools/start.mjs',
    env: { PORT: String(port) },
    url: `http://127.0.0.1:${port}`,
    reuseExistingServer: !process.env.CI,
    timeout: 120_000,
  },
});
