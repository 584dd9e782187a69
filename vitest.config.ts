import { defineConfig } from 'vitest/config';
import { keepCompiled } from './main/hosts/launch/compile-cache.ts';
import { LongestFirst } from './tests/support/longest-first.ts';

// An engine is opened some hundred times, and each time loads the app in three threads.
keepCompiled();

const DESKTOP = 'tests/{electron,pack}/**/*.test.ts';

export default defineConfig({
  test: {
    pool: 'forks',
    // One more than cores: many wait for a process of their own.
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
    globalSetup: 'tests/support/build-app.ts',
    setupFiles: ['tests/electron/stand-in/in-place.ts', 'tests/support/derive-once.ts'],
    // Node runs our sources as they are.
    experimental: { viteModuleRunner: false, nodeLoader: false },
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      // A worker loads the sources once, for all its files.
      {
        extends: true,
        test: {
          name: 'parts',
          include: ['tests/**/*.test.ts'],
          exclude: [DESKTOP],
          isolate: false,
        },
      },
      // What an app may call before it is ready, it may call once in a process.
      { extends: true, test: { name: 'desktop', include: [DESKTOP] } },
    ],
  },
});
