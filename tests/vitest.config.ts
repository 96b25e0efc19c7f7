import { defineConfig } from 'vitest/config';

/**
 * Three projects, from quick to slow. `site` and `browser` build real sites in the project folder,
 * and two builds in one project contaminate each other, so their files run one after another. The
 * files of `browser` share their builds.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          root: '.',
          include: ['tests/unit/**/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'site',
          root: '.',
          include: ['tests/site/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'browser',
          root: '.',
          globalSetup: 'tests/support/shared-builds.ts',
          include: ['tests/browser/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 180_000,
          // A page on a busy machine may take its time.
          expect: { poll: { timeout: 10_000 } },
        },
      },
    ],
  },
});
