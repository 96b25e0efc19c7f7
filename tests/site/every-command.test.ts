import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Command } from '../../src/newsroom/terminal/commands.ts';
import { SITE, contentFolder } from '../content-folder.ts';
import { freshFolder, run, writeFiles } from '../support/build-site.ts';

/** The commands of a newsroom: measuring and writing what the README says of fields reads nothing of one. */
type Asked = Exclude<Command, 'bench' | 'docs'>;

/** Each command: its script, words with which it would work, and a call of the program in its course. */
const COMMANDS: Record<Asked, { script: string; args?: string[]; calls: string }> = {
  start: { script: 'src/build/start.ts', calls: 'Date.prototype.toISOString' },
  preview: {
    script: 'src/build/start.ts',
    args: ['--no-build'],
    calls: 'Date.prototype.toISOString',
  },
  dev: { script: 'src/build/dev.ts', calls: 'Date.prototype.toISOString' },
  build: { script: 'src/build/build.ts', calls: 'Date.prototype.toISOString' },
  admin: { script: 'src/build/admin.ts', calls: 'Date.prototype.toISOString' },
  init: {
    script: 'src/newsroom/init.ts',
    args: ['--name', 'Kabar', '--url', 'kabar.id'],
    calls: 'Date.prototype.toISOString',
  },
  new: { script: 'src/newsroom/new.ts', args: ['Judul'], calls: 'Date.prototype.toISOString' },
  check: { script: 'src/newsroom/check.ts', calls: 'JSON.stringify' },
  import: {
    script: 'src/newsroom/import.ts',
    args: ['/nowhere.txt'],
    calls: 'Date.prototype.toISOString',
  },
  update: {
    script: 'src/newsroom/update.ts',
    args: [writeFiles(freshFolder('newer'), { 'package.json': '{"name":"warta"}' }), '--dry-run'],
    calls: 'Map.prototype[Symbol.iterator]',
  },
  verify: {
    script: 'src/delivery/verify.ts',
    args: ['https://127.0.0.1:1/'],
    calls: 'Date.prototype.toISOString',
  },
  publish: { script: 'src/delivery/publish.ts', calls: 'Date.prototype.toISOString' },
  stats: {
    script: 'src/newsroom/stats.ts',
    args: [writeFiles(freshFolder('log'), { 'access.log': '' })],
    calls: 'Date.prototype.toISOString',
  },
  digest: { script: 'src/bulletin/digest.ts', calls: 'Date.prototype.toISOString' },
  report: { script: 'src/newsroom/report.ts', calls: 'Date.prototype.toISOString' },
  crawlers: {
    script: 'src/publish/crawlers/renew.ts',
    args: ['/nowhere.json'],
    calls: 'JSON.parse',
  },
};

const inLanguage = (language: string): string =>
  writeFiles(freshFolder('every'), {
    'site.yaml': SITE.replace(/^language:.*$/m, `language: ${language}`),
    'publish.yaml': `targets:\n  - name: utama\n    kind: folder\n    folder: ${freshFolder('host')}\n`,
  });
const folders = { id: inLanguage('id'), en: inLanguage('en') };
const file = join(folders.id, 'site.yaml');

/** What is typed or set, and what the command says to it in each language. */
const REFUSALS: readonly {
  what: string;
  env?: Record<string, string>;
  args?: string[];
  code: number;
  id: string;
  en: string;
}[] = [
  {
    what: 'an option that there is not',
    args: ['--hepl'],
    code: 2,
    id: 'tidak mengenal --hepl.',
    en: 'no option --hepl.',
  },
  {
    what: 'help in an environment that is not understood',
    args: ['--help'],
    env: { WARTA_NOW: 'abc' },
    code: 0,
    id: 'menampilkan keterangan ini',
    en: 'shows this explanation',
  },
  {
    what: 'a time that is none',
    env: { WARTA_NOW: 'abc' },
    code: 2,
    id: 'WARTA_NOW="abc" tidak terbaca sebagai waktu',
    en: 'WARTA_NOW="abc" cannot be read as a time',
  },
  {
    what: 'an address that is none',
    env: { SITE_URL: 'koran' },
    code: 2,
    id: 'SITE_URL="koran" bukan alamat situs',
    en: 'SITE_URL="koran" is no address',
  },
  {
    what: 'an address in the place of a folder of the host',
    env: { BASE_PATH: 'https://a.id/koran' },
    code: 2,
    id: 'BASE_PATH="https://a.id/koran" bukan folder',
    en: 'BASE_PATH="https://a.id/koran" is no folder',
  },
];

const TRACE = /^\s+at |node:internal/m;

describe.each(Object.keys(COMMANDS) as Asked[])('%s', (command) => {
  const { script, args = [], calls } = COMMANDS[command];
  const typed = (env: Record<string, string>, more: string[] = []) =>
    run(script, { WARTA_OUT: join(freshFolder('every'), 'dist'), ...env }, [...args, ...more]);

  test('says the same of the same mistake, in the language of the newsroom, without a trace', async () => {
    for (const [at, one] of REFUSALS.entries()) {
      const language = at % 2 === 0 ? 'id' : 'en';
      const env = { WARTA_CONTENT: folders[language], ...one.env };
      const { code, output } = await typed(env, one.args);
      expect([one.what, code], output).toEqual([one.what, one.code]);
      expect(output, one.what).toContain(one[language]);
      expect(output, one.what).not.toMatch(TRACE);
    }
  });

  test('a file in the place of the content folder is told by the variable that names it', async () => {
    const { code, output } = await typed({ WARTA_CONTENT: file });
    expect([code, output]).toEqual([2, expect.stringContaining(`WARTA_CONTENT="${file}"`)]);
    expect(output).not.toMatch(TRACE);
  });

  test('a fault of ours is told as one, with a short trace, and blames no file', async () => {
    const broken = `${calls} = () => { throw new TypeError('x is not a function'); };`;
    const { code, output } = await typed({
      WARTA_CONTENT: folders.en,
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(broken)}`,
    });
    expect(code, output).toBe(1);
    expect(output).toMatch(/TypeError: x is not a function\n {4}at /);
    expect(output).toMatch(/This is a fault of Warta, not of yours\.|Ini kesalahan Warta, bukan/);
    expect(output.match(/^ {4}at /gm)!.length).toBeLessThanOrEqual(10);
    expect(output).not.toMatch(/node:internal|is broken|cannot be read/);
    // Neither moved, nor half written.
    expect(readdirSync(folders.en)).toEqual(['publish.yaml', 'site.yaml']);
  });
});

test('a content folder that is not there is told by those that read it, and made by the others', async () => {
  const missing = () => join(freshFolder('none'), 'isi');
  for (const [command, code] of [
    ['check', 2],
    ['new', 2],
    ['build', 1],
    ['dev', 1],
  ] as const) {
    const { script, args = [] } = COMMANDS[command];
    const content = missing();
    const said = await run(script, { WARTA_CONTENT: content }, args);
    expect([command, said.code], said.output).toEqual([command, code]);
    expect(said.output).toContain(`Folder isi ${content} tidak bisa dibaca.`);
    expect(said.output).not.toMatch(TRACE);
  }
  const content = missing();
  const { script, args = [] } = COMMANDS.init;
  expect((await run(script, { WARTA_CONTENT: content }, args)).code).toBe(0);
  expect(readdirSync(content)).toContain('site.yaml');
});

test('an empty time is none: an import has the time it began', async () => {
  const content = contentFolder({});
  const manuscript = join(
    writeFiles(freshFolder('naskah'), { 'a.txt': 'Judul\n\nIsi.\n' }),
    'a.txt',
  );
  const env = { WARTA_CONTENT: content, WARTA_NOW: '' };
  const { code, output } = await run('src/newsroom/import.ts', env, [manuscript, '--dry-run']);
  expect(code, output).toBe(0);
  expect(output).toMatch(/Dijalankan \d{4}-\d\d-\d\d/);
});

test('settings that are broken are told as what they are', async () => {
  const content = contentFolder({ 'site.yaml': 'name: [' });
  const made = await run('src/newsroom/new.ts', { WARTA_CONTENT: content }, ['Judul']);
  expect([made.code, made.output]).toEqual([2, expect.stringContaining('site.yaml rusak')]);
});

test('an archive that is broken is still told as the file’s fault', async () => {
  const archive = join(freshFolder('rusak'), 'rusak.zip');
  writeFileSync(archive, Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(40, 7)]));
  const env = { WARTA_CONTENT: folders.id };
  const { code, output } = await run('src/newsroom/import.ts', env, [archive, '--dry-run']);
  expect([code, output]).toEqual([1, expect.stringContaining('“rusak.zip” rusak')]);
  expect(output).not.toContain('kesalahan Warta');
});
