import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { freshTheme } from '../../../../../src/build/astro/theme/fresh-theme.ts';
import { openKeptTheme } from '../../../../../src/build/astro/theme/kept-theme.ts';
import { writeFiles } from '../../../../support/build-site.ts';

/** As little of Astro's compiled app as a theme without pages needs. */
const APP = `export const app = {
  setInternals() {},
  setOptions() {},
  manifest: { routes: [], base: '/' },
};`;

let themes: string;
beforeEach(() => {
  themes = mkdtempSync(join(tmpdir(), 'warta-themes-'));
});

async function keep(digest: string, isReusable = true): Promise<void> {
  const made = mkdtempSync(join(tmpdir(), 'warta-made-'));
  writeFiles(made, { 'compiled/prerender-entry.a.mjs': APP, 'assets/_astro/a.js': '1' });
  const theme = freshTheme(themes, digest);
  await theme.open(join(made, 'compiled'), new Map());
  theme.keep(join(made, 'assets'), isReusable);
}

test('a theme that was kept is there for every later build of its digest, and of no other', async () => {
  await keep('one');
  expect(await openKeptTheme(themes, 'one')).toMatchObject({ assets: join(themes, 'one/assets') });
  expect(await openKeptTheme(themes, 'two')).toBeUndefined();
});

test('a theme that serves one build alone is not there for the next', async () => {
  await keep('one', false);
  expect(await openKeptTheme(themes, 'one')).toBeUndefined();
});

test('what a failed build left goes, and the theme just made stays whatever the clock says', async () => {
  mkdirSync(join(themes, 'failed.new'));
  for (let at = 0; at < 9; at++) {
    mkdirSync(join(themes, `later-${at}`));
    utimesSync(join(themes, `later-${at}`), 5e9, 5e9);
  }
  await keep('one');
  expect(readdirSync(themes)).toContain('one');
  expect(readdirSync(themes)).not.toContain('failed.new');
  expect(readdirSync(themes)).toHaveLength(8);
});

describe('a theme is none where', () => {
  const damages: [string, () => void][] = [
    [
      'its pages were changed',
      () => appendFileSync(join(themes, 'one/compiled/prerender-entry.a.mjs'), '//'),
    ],
    [
      'a script of it is gone',
      () => renameSync(join(themes, 'one/assets/_astro'), join(themes, 'x')),
    ],
    ['its note was changed', () => writeFileSync(join(themes, 'one/theme.json'), '{}')],
    [
      'it was moved to the place of another',
      () => renameSync(join(themes, 'one'), join(themes, 'two')),
    ],
  ];
  test.each(damages)('%s', async (_, damage) => {
    await keep('one');
    damage();
    expect(await openKeptTheme(themes, 'one')).toBeUndefined();
    expect(await openKeptTheme(themes, 'two')).toBeUndefined();
  });
});

test('the eight themes used last are kept', async () => {
  for (let at = 0; at < 8; at++) {
    await keep(`theme-${at}`);
    utimesSync(join(themes, `theme-${at}`), at, at);
  }
  await openKeptTheme(themes, 'theme-0');
  await keep('theme-8');
  expect(readdirSync(themes)).toHaveLength(8);
  expect(readdirSync(themes)).not.toContain('theme-1');
  expect(readdirSync(themes)).toContain('theme-0');
});
