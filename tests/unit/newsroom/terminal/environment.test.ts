import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { contentOf, readEnvironment } from '../../../../src/newsroom/terminal/environment.ts';
import { explainFailure } from '../../../../src/newsroom/terminal/explain-failure.ts';
import { BadSetting } from '../../../../src/newsroom/terminal/refusals.ts';
import { codeOf } from '../../../../src/newsroom/terminal/run-command.ts';
import { freshFolder, writeFiles } from '../../../support/build-site.ts';
import { siteYaml } from '../../../support/small-content.ts';

const clock = new Date('2026-11-22T00:00:00Z');
const read = (env: Record<string, string>) => readEnvironment(env, '/p', clock);
const file = join(writeFiles(freshFolder('env'), { 'a.txt': '' }), 'a.txt');

type Case = [variable: string, value: string, way: string];
const cases = (variable: string, way: string, values: readonly string[]): Case[] =>
  values.map((value) => [variable, value, way]);

describe('what cannot be used is told with variable, value and the way out', () => {
  test.each([
    ...cases('WARTA_NOW', '2026-11-22T07:00:00+07:00', [
      ...['abc', 'besok', '0', 'abc 1', '1767225600'],
      ...['2026-02-30', '2026-13-01', '2026-11-22T25:00'],
      ...['2026-02-30T08:00Z', '2026-13-01T08:00+07:00', '2026-11-22T25:00Z'],
    ]),
    ...cases('SITE_URL', 'https://warta.example', [
      ...['koran', 'warta.example', 'ftp://a.id', 'https://', 'https://a.id//b/'],
    ]),
    ...cases('BASE_PATH', '/koran/', [
      ...['https://a.id/b', '../b', '/a/../b', 'a?b', '#a', 'a\\b', '//a', '/a//b/'],
      'C:/Program Files/Git/koran/',
    ]),
    ...cases('WARTA_CONTENT', 'folder', [file, '~/koran']),
    ...cases('WARTA_OUT', 'folder', [file, '~']),
  ])('%s=%s', (variable, value, way) => {
    let error: unknown;
    try {
      read({ [variable]: value });
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(BadSetting);
    expect(codeOf(error)).toBe(2);
    const [id, en] = ['id', 'en'].map((language) => explainFailure(error, language));
    expect(id).not.toBe(en);
    for (const sentence of [id!, en!]) {
      expect(sentence).toContain(`${variable}="${value}"`);
      expect(sentence).toContain(way);
      expect(sentence.trim().split('\n')).toHaveLength(1);
    }
  });

  test('in Git Bash the slash that it takes for a folder is told', () => {
    const error = new BadSetting('BASE_PATH', 'C:/Program Files/Git/koran/');
    expect(explainFailure(error, 'en')).toContain('koran/.');
    expect(read({ BASE_PATH: 'koran/' }).basePath).toBe('koran/');
  });
});

test('without variables, or with empty ones: the folders of the project and the time it is', () => {
  const empty = {
    WARTA_NOW: '',
    WARTA_CONTENT: '',
    WARTA_OUT: '',
    SITE_URL: ' ',
    BASE_PATH: '\r\n',
    INIT_CWD: '',
  };
  for (const env of [{}, empty])
    expect(read(env)).toEqual({
      project: '/p',
      typedIn: '/p',
      content: '/p/content',
      dist: '/p/dist',
      now: clock,
      siteUrl: undefined,
      basePath: undefined,
      github: undefined,
    });
});

test('relative folders count from where the command was typed, with line ends of Windows or not', () => {
  const env = {
    INIT_CWD: '/home/desk',
    WARTA_CONTENT: 'isi\r',
    WARTA_OUT: '../www',
    SITE_URL: 'https://a.id\r\n',
  };
  expect(read(env)).toMatchObject({
    content: '/home/desk/isi',
    dist: '/home/www',
    siteUrl: 'https://a.id',
  });
  expect(contentOf({ ...env, WARTA_NOW: 'abc' }, '/p')).toBe('/home/desk/isi');
});

test('a run on GitHub has a summary, and files that can be led to', () => {
  const env = {
    GITHUB_ACTIONS: 'true',
    GITHUB_STEP_SUMMARY: '/tmp/summary',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'kabar/kota',
    GITHUB_SHA: 'abc',
  };
  expect(read(env).github).toEqual({
    summary: '/tmp/summary',
    filesAt: 'https://github.com/kabar/kota/blob/abc',
  });
  const bare = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: '' };
  expect(read(bare).github).toEqual({ summary: undefined, filesAt: undefined });
  expect(read({ GITHUB_ACTIONS: 'false' }).github).toBeUndefined();
});

describe('the clock', () => {
  test.each([
    ['2026-11-22', '2026-11-21T15:00:00.000Z'],
    ['2026-11-22 07:00 ', '2026-11-21T22:00:00.000Z'],
    ['2026-11-22T07:00:30.25', '2026-11-21T22:00:30.250Z'],
    ['2024-02-29T00:00Z', '2024-02-29T00:00:00.000Z'],
    ['2026-11-22T07:00:00+07:00', '2026-11-22T00:00:00.000Z'],
    ['2026-11-22T07:00:00.5+0700', '2026-11-22T00:00:00.500Z'],
  ])('WARTA_NOW=%s is the time on the clock of the site, whatever the machine’s', (value, iso) => {
    const site = siteYaml.replace(/^timeZone:.*\n/m, '') + 'timeZone: Asia/Jayapura\n';
    const content = writeFiles(freshFolder('env-zone'), { 'site.yaml': site });
    for (const machine of ['UTC', 'America/New_York', 'Asia/Jayapura']) {
      vi.stubEnv('TZ', machine);
      const { now } = read({ WARTA_NOW: value, WARTA_CONTENT: content });
      expect(now.toISOString(), machine).toBe(iso);
    }
    vi.unstubAllEnvs();
  });

  test.each<Record<string, string>>([{}, { 'site.yaml': 'timeZone: [' }, { 'site.yaml/a': '' }])(
    'is that of Jakarta where the settings name none: %o',
    (files) => {
      const content = writeFiles(freshFolder('env-no-zone'), files);
      const { now } = read({ WARTA_NOW: '2026-11-22T07:00', WARTA_CONTENT: content });
      expect(now.toISOString()).toBe('2026-11-22T00:00:00.000Z');
    },
  );
});
