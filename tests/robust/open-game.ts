// The built game on loopback and a browser to hold it in, for the long commands (monkey, trials, frames) that stay
// outside the suite.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { type Browser, chromium, type LaunchOptions } from '@playwright/test';

export type Game = { readonly address: string; readonly browser: Browser; close(): Promise<void> };

const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Builds if need be. @throws if the server or the browser does not come @param more how the browser is opened besides */
export async function openGame(more: LaunchOptions = {}): Promise<Game> {
  const { address, stop } = await serve();
  try {
    const browser = await chromium.launch({ ...browserHere(), args: [...quiet, ...(more.args ?? [])] });
    return { address, browser, close: () => browser.close().finally(stop) };
  } catch (error) {
    stop();
    throw error;
  }
}

/** On a port that is free, unless E2E_PORT names one. */
async function serve(): Promise<{ readonly address: string; stop(): void }> {
  const { E2E_PORT: port } = process.env;
  const server = spawn(process.execPath, ['tools/start.mjs'], {
    env: { ...process.env, ...(port ? { PORT: port } : {}) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await new Promise<string>((stands, fails) => {
    server.stdout.on('data', (line) => {
      const [found] = /http:\/\/127\.0\.0\.1:\d+/.exec(String(line)) ?? [];
      if (found) stands(found);
    });
    server.once('exit', (code) => fails(new Error(`the game is not served (${code})`)));
  });
  const stop = () => {
    server.removeAllListeners('exit');
    server.kill();
  };
  return { address, stop };
}

/** The browser that the tests have found, if they have run; else Playwright's own. */
function browserHere(): LaunchOptions {
  const note = 'node_modules/.cache/browser.json';
  const { path } = existsSync(note) ? JSON.parse(readFileSync(note, 'utf8')) : {};
  return path ? { executablePath: path } : {};
}

/** @returns the value after --NAME on the command line, or what stands for it */
export function option(name: string, otherwise: string): string {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : (process.argv[at + 1] ?? otherwise);
}
