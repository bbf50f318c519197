// npm start: build if needed, serve on loopback, print the address.
import { preview } from 'vite';
import { buildIfStale } from './build-if-stale.mjs';

try {
  if (await buildIfStale()) console.log('Built.');
  const fixed = process.env.PORT;
  const server = await preview({
    logLevel: 'silent',
    preview: { host: '127.0.0.1', port: Number(fixed ?? 4173), strictPort: fixed !== undefined },
  });
  const { port } = server.httpServer.address();
  console.log(`Liftwright 梯匠: http://127.0.0.1:${port}/`);
} catch (error) {
  console.error(`Liftwright could not start: ${error instanceof Error ? error.message : error}`);
  process.exit(1);
}
