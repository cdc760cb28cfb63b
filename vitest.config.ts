import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Vitest leaves a core free; many of these tests wait for processes and browsers of their own.
    maxWorkers: 2,
    // Every test has a store and a server of its own; loading the modules anew for each file would cost a fifth of the time.
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
