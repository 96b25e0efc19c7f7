import { defineConfig } from 'vitest/config';
import { LongestFirst } from './support/longest-first.ts';

const unit = {
  root: '.',
  globalSetup: 'tests/support/own-folders.ts',
  setupFiles: 'tests/support/own-temporary.ts',
  testTimeout: 60_000,
};
const MOCKED = 'tests/unit/**/*.mocked.test.ts';

/**
 * Four projects, from quick to slow. The files of `unit` share a worker's modules, which halves the
 * time, and so do those of `browser`; those that put something in a module's place are in `mocked`, each
 * alone. `site` and `browser` build real sites, each worker in a copy of the project. The files of each
 * share builds of the demonstration edition.
 */
export default defineConfig({
  test: {
    // Builds and browsers are processes of their own, for which Vitest leaves a core by itself.
    maxWorkers: '100%',
    // Of the tests of a file that run at once, since most of their time is waiting: a core each.
    maxConcurrency: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          ...unit,
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          exclude: [MOCKED],
          isolate: false,
        },
      },
      { test: { ...unit, name: 'mocked', include: [MOCKED] } },
      {
        test: {
          name: 'site',
          root: '.',
          globalSetup: 'tests/support/own-folders.ts',
          setupFiles: 'tests/support/own-project.ts',
          include: ['tests/site/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'browser',
          root: '.',
          globalSetup: 'tests/support/own-folders.ts',
          setupFiles: 'tests/support/own-project.ts',
          include: ['tests/browser/**/*.test.ts'],
          isolate: false,
          testTimeout: 180_000,
          hookTimeout: 180_000,
          // A page on a busy machine may take its time.
          expect: { poll: { timeout: 30_000 } },
        },
      },
    ],
  },
});
