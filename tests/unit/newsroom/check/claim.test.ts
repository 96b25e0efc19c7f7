import { expect, test } from 'vitest';
import { checkContent } from '../../../../src/newsroom/check/check-content.ts';
import { describe } from '../../../../src/problems/describe.ts';
import { wordsIn } from '../../../../src/words/words-in.ts';
import { article, contentFolder } from '../../../content-folder.ts';

const FILE = 'articles/2015/09/a.md';
const { check } = wordsIn('id');

/** What the check says of the claim of a story with those lines, and its way out. */
async function said(title: string, lines: string): Promise<[where: string, fix: string][]> {
  const text = article(lines).replace(/^title: .*$/m, `title: ${title}`);
  const root = contentFolder({ [FILE]: text });
  const { findings } = await checkContent({ root, now: new Date('2020-01-01T00:00:00Z') });
  return findings
    .filter(({ rule }) => /^(?:claim|field)\//.test(rule))
    .map((one) => [`${one.line}:${one.column} ${one.rule}`, describe(one, check).fix]);
}

const claim = (verdict: string, evidence = '\n  evidence: https://who.int/'): string =>
  `claim:\n  text: Jaringan 5G menyebarkan virus\n  verdict: ${verdict}${evidence}`;

test('a fact check shows evidence, wherever that lies', async () => {
  const [[where] = []] = await said('Virus tidak menumpang sinyal', claim('salah', ''));
  expect(where).toMatch(/claim\/no-evidence$/);
  for (const evidence of [
    '\n  evidence: Wawancara dengan ahli',
    '\n  evidence: WHO https://who.int/',
  ])
    expect(
      (await said('Virus tidak menumpang sinyal', claim('salah', evidence))).map(([at]) => at),
    ).not.toContain(where);
});

test('a headline that repeats the claim is told, and the way out mends it', async () => {
  for (const verdict of [
    'salah',
    'menyesatkan',
    'manipulasi',
    'sebagian-benar',
    'belum-terbukti',
  ]) {
    const [[where, fix] = []] = await said('Jaringan 5G Menyebarkan Virus', claim(verdict));
    expect(where).toBe('2:8 claim/repeated');
    const [, title] = /\ntitle: (.*)$/.exec(fix!)!;
    expect(await said(title!, claim(verdict))).toEqual([]);
  }
  for (const title of ['Jaringan 5G tidak menyebarkan virus', 'Virus menular lewat percikan'])
    expect(await said(title, claim('salah'))).toEqual([]);
  expect(await said('Jaringan 5G menyebarkan virus', claim('benar'))).toEqual([]);
});

test('a verdict typed into the headline would stand there twice', async () => {
  const [[where, fix] = []] = await said('[SALAH] Virus bukan sinyal', claim('salah'));
  expect([where, fix]).toEqual([
    '2:8 claim/verdict-twice',
    'Hapus tanda itu dari judul:\ntitle: Virus bukan sinyal',
  ]);
});

test('a headline marked as a fact check asks for its claim', async () => {
  for (const title of ['[HOAKS] Beras plastik', 'Cek Fakta: beras plastik'])
    expect((await said(title, ''))[0]?.[0]).toBe('2:8 claim/missing');
  expect(await said('Cek fakta menjadi pelajaran sekolah', '')).toEqual([]);
});

test('verdicts are read in other words, and a misspelt one gets its right word', async () => {
  for (const verdict of [
    'hoaks',
    'False',
    'sebagian benar',
    'Belum terbukti',
    'misleading',
    'true',
  ])
    expect(await said('Virus tidak menumpang sinyal', claim(verdict)), verdict).toEqual([]);
  const [[where, fix] = []] = await said('Virus tidak menumpang sinyal', claim('menyesatkn'));
  expect(where).toMatch(/field\/choice$/);
  expect(fix).toContain('menyesatkan');
  const [[, meant] = []] = await said('Virus tidak menumpang sinyal', claim('hoakss'));
  expect(meant).toContain('salah');
});
