import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../../../src/content-files/read.ts';
import type { ImportIo } from '../../../../src/newsroom/import/command.ts';
import { questionsOn } from '../../../../src/newsroom/terminal/questions.ts';
import { typedImport } from '../../../support/typed.ts';
import { contentFolder, filesIn, fixtures, given } from './support/content-folder.ts';
import { importIo } from './support/run-import.ts';

const habits = join(fixtures, 'wxr/kebiasaan.xml');
const coast = join(fixtures, 'wxr/pesisir.xml');

/** Runs the command and answers what it said. */
async function run(content: string, args: string[], more: Partial<ImportIo> = {}) {
  const said = { out: '', err: '' };
  const code = await typedImport(args, {
    ...importIo(content),
    typedIn: fixtures,
    out: (line) => void (said.out += `${line}\n`),
    write: (text) => void (said.out += text),
    err: (line) => void (said.err += `${line}\n`),
    ...more,
  });
  return { code, ...said };
}

/** A terminal at which somebody types the next answer whenever a question has been asked. */
function somebody(answers: string[]) {
  const [input, output] = [new PassThrough(), new PassThrough()];
  let seen = '';
  output.on('data', (text: Buffer) => {
    seen += text.toString();
    if (!text.toString().endsWith('] ')) return;
    const answer = answers.shift();
    if (answer === undefined) input.end();
    else input.write(`${answer}\n`);
  });
  const { ask } = questionsOn({ input, output });
  return { ask, asked: () => seen };
}

describe('at a terminal', () => {
  test('the section of an unknown category is asked for, once more when there is none such', async () => {
    const content = contentFolder();
    const { ask, asked } = somebody(['gaya', 'opini']);
    const { code } = await run(content, [habits], { ask });
    expect(code).toBe(0);
    expect(asked()).toContain(
      'Rubrik untuk kategori “Gaya Hidup” (1 berita)? [nasional, daerah, ekonomi, opini; kosong = tebak]',
    );
    expect(asked()).toContain('Tidak ada rubrik “gaya”.');
    const text = filesIn(content)['articles/2019/03/kategori-asing.md']!;
    expect(text).toMatch(/section: opini\ntopics:\n  - Gaya Hidup\n/);
    expect(readFileSync(join(content, '_import/report.md'), 'utf8')).not.toContain('“Gaya Hidup”');
  });

  test('an empty answer, and a terminal that goes away, leave the guess', async () => {
    for (const answers of [[''], []]) {
      const content = contentFolder();
      await run(content, [habits], { ask: somebody(answers).ask });
      const text = filesIn(content)['articles/2019/03/kategori-asing.md']!;
      expect(text).toContain('section: nasional');
    }
  });

  test('--json asks nothing', async () => {
    const { ask, asked } = somebody(['opini']);
    await run(contentFolder(), [habits, '--json', '--dry-run'], { ask });
    expect(asked()).toBe('');
  });
});

describe('--release', () => {
  const name = '2020/05/rtp-slot';

  test('brings an article back that was kept aside, and it can be published', async () => {
    const content = contentFolder();
    await run(content, [coast]);
    const { code, out } = await run(content, ['--release', name]);
    expect(code).toBe(0);
    expect(out).toContain(`articles/${name}.md`);
    expect(existsSync(join(content, '_import/aside', `${name}.md`))).toBe(false);
    const read = readContent({ root: content, now: new Date('2026-11-22') }).content;
    const back = read.articles.find(({ id }) => id === name);
    expect(back).toMatchObject({
      path: '/2020/05/rtp-slot/',
      reviewed: { rules: ['spam/certain', 'spam/suspect'] },
    });
    expect(read.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    const before = filesIn(content);
    await run(content, [coast]);
    expect(filesIn(content)).toEqual(before);
  });

  test.each<[string, (text: string) => string]>([
    ['a key in quotes', (text) => text.replace('import:', '"import":')],
    ['CRLF', (text) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text) => `\uFEFF${text}`],
    [
      'no origin, and a body that speaks of import',
      (text) =>
        text.replace(/^import:[^]*?(?=---)/m, '').replace('---\n\n', '---\n\nimport: barang\n\n'),
    ],
  ])('marks it as looked at and changes nothing else: %s', async (_name, edit) => {
    const content = contentFolder();
    await run(content, [coast]);
    const path = join(content, '_import/aside', `${name}.md`);
    const before = edit(readFileSync(path, 'utf8'));
    writeFileSync(path, before);
    const late = { now: new Date('2026-11-21T20:00:00Z') };
    expect((await run(content, ['--release', name], late)).code).toBe(0);
    const after = readFileSync(join(content, `articles/${name}.md`), 'utf8');
    const mark = /^reviewed:\r?\n {2}rules:\r?\n(?: {4}- .*\r?\n){2} {2}date: 2026-11-22\r?\n/m;
    expect(after.match(mark)?.[0].includes('\r')).toBe(before.includes('\r'));
    expect(after.replace(mark, '')).toBe(before);
  });

  test('leaves one aside whose fields cannot be read', async () => {
    const content = contentFolder();
    await run(content, [coast]);
    const path = join(content, '_import/aside', `${name}.md`);
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^section: /m, 'section: "'));
    const { code, err } = await run(content, ['--release', name]);
    expect([code, err]).toEqual([1, expect.stringContaining(`_import/aside/${name}.md`)]);
    expect(existsSync(path)).toBe(true);
    expect(existsSync(join(content, `articles/${name}.md`))).toBe(false);
  });

  test('takes the name as the report has it, and nothing else', async () => {
    const content = contentFolder();
    await run(content, [coast]);
    expect((await run(content, ['--release', `_import/aside/${name}.md`])).code).toBe(0);
    for (const wrong of [name, '2020/05/tidak-ada', '../../site', '/etc/passwd']) {
      const { code, err } = await run(content, ['--release', wrong]);
      expect([code, err], wrong).toEqual([1, expect.stringContaining('Tidak ada berita')]);
    }
  });

  test('brings nothing back that no build could read', async () => {
    const content = contentFolder();
    await run(content, [given('besar.txt', `Besar\n\n${'kata '.repeat(250_000)}`)]);
    const { code, err } = await run(content, ['--release', '2026/11/besar']);
    expect([code, err]).toEqual([1, expect.stringContaining('terlalu besar')]);
    expect(existsSync(join(content, 'articles'))).toBe(false);
  });

  test('overwrites nothing', async () => {
    const content = contentFolder();
    await run(content, [coast]);
    const path = join(content, `articles/${name}.md`);
    writeFileSync(path, 'Tulisan lain.');
    const { code, err } = await run(content, ['--release', name]);
    expect([code, err]).toEqual([1, expect.stringContaining('sudah ada')]);
    expect(readFileSync(path, 'utf8')).toBe('Tulisan lain.');
  });
});

describe('what it says', () => {
  test('--json is one object with what was done', async () => {
    const { out, code } = await run(contentFolder(), [habits, '--json']);
    const report = JSON.parse(out) as Record<string, unknown[]>;
    expect(code).toBe(0);
    expect(Object.keys(report)).toEqual([
      'created',
      'updated',
      'kept',
      'removed',
      'problems',
      'sorted',
    ]);
    expect(report['created']).toContain('articles/2019/03/banjir-demak.md');
    expect(report['problems']).toContainEqual({
      file: 'kebiasaan.xml',
      line: expect.any(Number),
      column: 1,
      rule: 'import/same-text',
      severity: 'hint',
      message: expect.stringContaining('Naskah Kembar'),
      fix: expect.any(String),
    });
  });

  test('the report leads from what to do next to every guess and loss', async () => {
    const content = contentFolder();
    await run(content, [habits]);
    expect(readFileSync(join(content, '_import/report.md'), 'utf8')).toMatchSnapshot();
    expect(readFileSync(join(content, '_import/removed.md'), 'utf8')).toMatchSnapshot();
  });

  test('the report before is kept, with what it says was cut', async () => {
    const content = contentFolder();
    await run(content, [habits]);
    await run(content, [coast]);
    const kept = readdirSync(join(content, '_import')).filter((name) => /^\d{4}-/.test(name));
    expect(kept).toHaveLength(1);
    const removed = readFileSync(join(content, '_import', kept[0]!, 'removed.md'), 'utf8');
    expect(removed).toContain('slot-gacor.invalid');
    expect(existsSync(join(content, '_import/removed.md'))).toBe(false);
  });

  test('a place that cannot be written to is said in a sentence', async () => {
    const content = contentFolder();
    for (const name of ['_import', 'articles']) writeFileSync(join(content, name), 'bukan folder');
    const { code, err } = await run(content, [habits]);
    expect(code).toBe(1);
    expect(err).toMatch(/^✗ “.*_import” tidak bisa ditulis: /m);
    expect(err).not.toMatch(/^    at /m);
  });

  test('a command that is not understood is answered with how it is used', async () => {
    for (const args of [[], ['a', 'b'], ['--salah']]) {
      const { code, err } = await run(contentFolder(), args);
      expect([code, err]).toEqual([2, expect.stringContaining('Cara pakai: npm run import')]);
    }
  });
});
