// npm run author -- levels/CAMPAIGN/LEVEL: the game with that level, loaded anew at every save, and beside it what the
// admission says of it. Drafts are shown here, and only here.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { createServer } from 'vite';

const [asked] = process.argv.slice(2);
const root = resolve(import.meta.dirname, '..');
const folder = resolve(asked ?? '');
const file = join(folder, 'level.json');
const below = relative(join(root, 'levels'), folder);
if (!asked || below.startsWith('..') || !existsSync(file)) {
  console.error(
    asked && !below.startsWith('..')
      ? `There is no ${relative(root, file)}. Copy a level's folder to begin with, such as levels/get-there-alive/pit-entry, and give it an id of its own.`
      : 'Usage: npm run author -- levels/CAMPAIGN/LEVEL   (a folder with level.json; "draft": true keeps it from players)',
  );
  process.exit(1);
}

/** Pages that listen for what the admission says. */
const listeners = new Set();
let state = { checking: true, lines: [], ended: undefined };
let running;
let language = 'en';
let saves = 0;

function tell(change) {
  state = { ...state, ...change };
  for (const response of listeners) response.write(`data: ${JSON.stringify(state)}\n\n`);
}

/** A check under way is of an older text: it is dropped. */
function check() {
  running?.kill();
  let out = '';
  let troubles = '';
  tell({ checking: true });
  const child = spawn(
    process.execPath,
    ['tools/run.mjs', 'src/cli/main.ts', 'check', folder, '--json', '--lang', language],
    { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  running = child;
  child.stdout.on('data', (text) => {
    out += text;
  });
  child.stderr.on('data', (text) => {
    troubles += text;
  });
  child.on('close', () => {
    if (running !== child) return;
    running = undefined;
    tell({ checking: false, report: parse(out), troubles });
  });
}

function parse(text) {
  try {
    return JSON.parse(text.trim().split('\n')[0] ?? '');
  } catch {
    return undefined;
  }
}

/** @returns the level's id, if the text can be read at all */
function idNow() {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).id;
  } catch {
    return undefined;
  }
}

const author = {
  name: 'author',
  configureServer(server) {
    server.middlewares.use('/author/state', (_request, response) => {
      response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
      response.write(`data: ${JSON.stringify(state)}\n\n`);
      listeners.add(response);
      response.on('close', () => listeners.delete(response));
    });
    server.middlewares.use('/author/language', (request, response) => {
      const wanted = request.url?.endsWith('zh-CN') ? 'zh-CN' : 'en';
      if (wanted !== language) {
        language = wanted;
        check();
      }
      response.end();
    });
    server.middlewares.use('/author/level', (_request, response) => {
      response.setHeader('Content-Type', 'application/json');
      response.end(JSON.stringify({ id: idNow(), folder, name: basename(folder) }));
    });
  },
};

process.env.LIFTWRIGHT_DRAFTS = 'shown';
const server = await createServer({ root, plugins: [author], server: { host: '127.0.0.1' } });
server.watcher.add(folder);
let wait;
server.watcher.on('all', (_event, path) => {
  if (!resolve(path).startsWith(folder)) return;
  // editors save in several strokes
  clearTimeout(wait);
  wait = setTimeout(() => {
    server.moduleGraph.invalidateAll();
    tell({ saved: ++saves });
    check();
  }, 200);
});
await server.listen();
check();
console.log(`${below}: http://127.0.0.1:${server.config.server.port}/tools/author/page.html`);
