import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { keepCompiled } from './main/hosts/launch/compile-cache.ts';

// An engine is opened some hundred times, and each time loads the app in three threads.
keepCompiled();

export default defineConfig({
  test: {
    alias: {
      electron: fileURLToPath(new URL('tests/electron/stand-in/electron.ts', import.meta.url)),
    },
    include: ['tests/**/*.test.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
