// Builds dist/ if anything it is made of has changed.
import { buildIfStale } from './build-if-stale.mjs';

try {
  console.log((await buildIfStale()) ? 'built' : 'up to date');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
