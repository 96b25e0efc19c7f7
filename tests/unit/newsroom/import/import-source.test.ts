import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../../../src/content-files/read.ts';
import type { ImportOutcome } from '../../../../src/newsroom/import/report/outcome.ts';
import { sharedData } from '../../../shared-data.ts';
import { contentFolder, filesIn, fixtures, given } from './support/content-folder.ts';
import { runImport } from './support/run-import.ts';

const now = '2026-11-22T10:00:00.000Z';
const habits = join(fixtures, 'wxr/kebiasaan.xml');
const seed = sharedData('seed/article.txt');

const rules = (outcome: ImportOutcome) => [...outcome.notes].map(({ rule }) => rule);

function errorsIn(content: string): unknown[] {
  const { findings } = readContent({ root: content, now: new Date(now) }).content;
  return findings.filter(({ severity }) => severity === 'error');
}

describe.skipIf(!seed)('the seed', () => {
  test('arrives without its spam, which is kept aside', async () => {
    const content = contentFolder();
    const outcome = await runImport(content, seed!);
    expect([...outcome.removed].map(({ text }) => text)).toEqual(['Keluaran SGP']);
    const text = Object.values(filesIn(content))[0]!;
    expect(text).toContain('title: "Kerry mengatakan AS');
    expect(text).not.toContain('Keluaran');
    expect(text).toContain('sama… masih');
    expect(text.split('\n\n')).toHaveLength(16);
    expect(rules(outcome)).toEqual(
      expect.arrayContaining([
        'quote-unpaired',
        'sentence-cut',
        'date-guessed',
        'section-guessed',
        'spam-removed',
      ]),
    );
    expect(errorsIn(content)).toEqual([]);
  });

  test('changes nothing when it is imported again, though its date was guessed', async () => {
    const content = contentFolder();
    await runImport(content, seed!);
    const before = filesIn(content);
    const outcome = await runImport(content, seed!, { now: '2027-01-01T00:00:00.000Z' });
    expect([...outcome.created]).toEqual([]);
    expect([...outcome.updated]).toEqual([]);
    expect(filesIn(content)).toEqual(before);
  });
});

describe('a WordPress export with the habits of Indonesian newsrooms', () => {
  test('becomes the articles, pages and authors that it should', async () => {
    const content = contentFolder();
    await runImport(content, habits);
    expect(filesIn(content)).toEqual(filesIn(join(fixtures, 'wxr/kebiasaan')));
    expect(errorsIn(content)).toEqual([]);
  });

  test('tells what was guessed, cut and left out', async () => {
    const outcome = await runImport(contentFolder(), habits);
    expect(
      Object.fromEntries(
        Map.groupBy(rules(outcome), (rule) => rule)
          .entries()
          .map(([rule, all]) => [rule, all.length]),
      ),
    ).toMatchSnapshot();
    expect(outcome.removed).toHaveLength(1);
  });

  test('is left alone by a second import and by --dry-run', async () => {
    const content = contentFolder();
    await runImport(content, habits, { dryRun: true });
    expect(filesIn(content)).toEqual({});
    await runImport(content, habits);
    const before = filesIn(content);
    const again = await runImport(content, habits, { now: '2027-01-01T00:00:00.000Z' });
    expect([...again.created, ...again.updated]).toEqual([]);
    expect(filesIn(content)).toEqual(before);
  });

  test('updates only what no editor has touched', async () => {
    const content = contentFolder();
    await runImport(content, habits);
    const edited = 'articles/2019/03/harga-cabai-naik.md';
    appendFileSync(join(content, edited), '\nDitambah redaktur.\n');
    const newer = readFileSync(habits, 'utf8')
      .replaceAll('Bantuan beras 20 ton', 'Bantuan beras 25 ton')
      .replace('Pedagang mengaku', 'Para pedagang mengaku');
    const outcome = await runImport(content, given('baru.xml', newer));
    expect([...outcome.updated]).toEqual(['articles/2019/03/bantuan-beras-tiba.md']);
    expect([...outcome.notes]).toContainEqual(
      expect.objectContaining({ rule: 'edited-kept', file: edited }),
    );
    expect(readFileSync(join(content, edited), 'utf8')).toContain('Ditambah redaktur.');
  });

  test('never overwrites a story that is not its own', async () => {
    const content = contentFolder();
    mkdirSync(join(content, 'articles/2019/03'), { recursive: true });
    const own = join(content, 'articles/2019/03/banjir-demak.md');
    writeFileSync(
      own,
      '---\ntitle: Milik sendiri\ndate: 2019-03-04\nsection: daerah\n---\n\nIsi.\n',
    );
    const outcome = await runImport(content, habits);
    expect(readFileSync(own, 'utf8')).toContain('Milik sendiri');
    expect([...outcome.created]).toContain('articles/2019/03/banjir-demak-2.md');
    expect(rules(outcome)).toContain('address-taken');
    expect(errorsIn(content)).toEqual([]);
  });

  test('is read from .gz, .zip and several parts', async () => {
    const text = readFileSync(habits, 'utf8');
    const items = text.split(/(?=<item>)/);
    const head = items.shift()!;
    const half = Math.ceil(items.length / 2);
    const parts = [items.slice(0, half), items.slice(half)].map((part) =>
      Buffer.from(`${head}${part.join('').replace(/<\/channel>[\s\S]*$/, '')}</channel></rss>`),
    );
    const whole = filesIn(join(fixtures, 'wxr/kebiasaan'));
    for (const target of [
      given('ekspor.xml.gz', gzipSync(text)),
      given(
        'ekspor.zip',
        zipSync({ 'bagian/1.xml': parts[0]!, 'bagian/2.xml': parts[1]!, '../luar.xml': parts[0]! }),
      ),
    ]) {
      const content = contentFolder();
      await runImport(content, target);
      expect(filesIn(content)).toEqual(whole);
    }
  });

  test('keeps the whole items of a file that is cut off, and names the last', async () => {
    const text = readFileSync(habits, 'utf8');
    const content = contentFolder();
    const outcome = await runImport(
      content,
      given('potong.xml', text.slice(0, text.indexOf('Terbit Nanti') + 40)),
    );
    expect([...outcome.notes]).toContainEqual(
      expect.objectContaining({
        rule: 'export-cut',
        values: expect.objectContaining({ title: 'Naskah Belum Jadi' }),
      }),
    );
    expect([...outcome.created]).toContain('articles/2019/03/blok-gutenberg.md');
    expect([...outcome.created].join()).not.toContain('terbit-nanti');
  });

  test('makes a site.yaml where there is none, and the content is in order', async () => {
    const content = contentFolder({ site: false });
    const outcome = await runImport(content, habits);
    expect([...outcome.created]).toContain('site.yaml');
    expect(readFileSync(join(content, 'site.yaml'), 'utf8')).toContain('Kabar Lama');
    expect(errorsIn(content)).toEqual([]);
  });

  test('goes to the sections that --section-map names', async () => {
    const content = contentFolder();
    await runImport(content, habits, { sectionMap: 'Gaya Hidup=opini' });
    expect(filesIn(content)['articles/2019/03/kategori-asing.md']).toContain('section: opini');
  });
});
