// Unit, level and house tests run in plain Node.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/e2e/**', 'tests/bench/**', 'node_modules/**'],
    testTimeout: 60_000,
    // nothing here keeps state between files, and reading the lift anew for each takes half the time of the suite
    isolate: false,
  },
});
