import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bytesOf, freshFolder, writeFiles } from '../support/build-site.ts';
import { buildParts, cleanOf, expectSame, inParts, smallPaper } from '../support/parts.ts';
import { article } from '../support/small-content.ts';

test('what does not belong together is not joined: the fault, the part and the way out are named, and the old site stays', async () => {
  const paper = smallPaper();
  await inParts(paper, 2);
  const site = bytesOf(paper.out);
  const kept = `${paper.folder}.kept`;
  cpSync(paper.folder, kept, { recursive: true });
  const part = join(paper.folder, '2-of-2');
  const page = join(part, 'files/2015/01/cerita-1/index.html');
  const story = join(paper.content, 'articles/2015/02/cerita-1.md');
  const text = readFileSync(story, 'utf8');
  const faults: [string, () => void, RegExp, Record<string, string>?][] = [
    ['none', () => rmSync(paper.folder, { recursive: true }), /belum ada bagian.*--part 1\/2/],
    ['missing', () => rmSync(part, { recursive: true }), /Bagian 2\/2 belum ada.*--part 2\/2/],
    ['mixed', () => mkdirSync(join(paper.folder, '1-of-3')), /pembagian yang berlainan \(2, 3\)/],
    [
      'manifest',
      () => writeFileSync(join(part, 'part.json'), 'x\n{}'),
      /Bagian 2\/2 rusak.*part\.json/,
    ],
    [
      'content',
      () => writeFileSync(story, `${text}\nTambahan.\n`),
      /Bagian 1\/2, 2\/2 .* isi yang lain/,
    ],
    ['clock', () => undefined, /jam yang lain.*WARTA_NOW/, { WARTA_NOW: '2026-02-01T00:00:00Z' }],
    ['address', () => undefined, /alamat situs yang lain/, { SITE_URL: 'https://lain.example/' }],
    ['code', () => undefined, /Warta, paket, atau Node yang lain/, { PUBLIC_X: '1' }],
  ];
  for (const [name, spoil, sentence, env] of faults) {
    spoil();
    const { code, output } = await buildParts(paper, ['--join'], env);
    expect(code, name).toBe(1);
    expect(output, name).toMatch(sentence);
    expect(output, name).toContain('Situs yang sudah ada tidak berubah.');
    expect(bytesOf(paper.out), name).toEqual(site);
    rmSync(paper.folder, { recursive: true, force: true });
    cpSync(kept, paper.folder, { recursive: true });
    writeFileSync(story, text);
  }
  for (const spoil of [
    () => writeFileSync(page, readFileSync(page, 'utf8').replace('Cerita', 'Ceritu')),
    () => rmSync(page),
    () => writeFileSync(join(part, 'texts/1.zst'), 'x'),
  ]) {
    spoil();
    const fresh = { ...paper, out: join(freshFolder('parts'), 'dist') };
    cpSync(paper.folder, `${fresh.out}-parts`, { recursive: true });
    const { code, output } = await buildParts(fresh, ['--join']);
    expect(code).toBe(1);
    expect(output).toMatch(/Bagian 2\/2 rusak atau tidak lengkap: .*(cerita-1|1\.zst)/);
    expect(existsSync(fresh.out) ? [...bytesOf(fresh.out).keys()] : []).toEqual([]);
    rmSync(paper.folder, { recursive: true, force: true });
    cpSync(kept, paper.folder, { recursive: true });
  }
}, 240_000);

test('what is held back is told by every part and by the joining, and --strict stops all of them', async () => {
  const paper = smallPaper();
  writeFiles(paper.content, {
    'articles/2025/12/rusak.md': article({
      title: 'Rusak',
      date: '2025-12-31 23:00',
      section: 'tiada',
    }),
  });
  const said = await inParts(paper, 2);
  for (const output of said) expect(output).toContain('rusak.md');
  expectSame(bytesOf(paper.out), await cleanOf(paper));
  for (const args of [['--part', '2/2'], ['--join']]) {
    const { code, output } = await buildParts(paper, [...args, '--strict']);
    expect(code, output).toBe(1);
  }
});

test('parts and joining say what cannot be asked of them', async () => {
  const paper = smallPaper();
  for (const value of ['0/5', '6/5', 'x']) {
    const { code, output } = await buildParts(paper, ['--part', value]);
    expect(code).toBe(2);
    expect(output).toMatch(new RegExp(`“${value}” bukan bagian.*--part 2/5`));
  }
  for (const other of [['--join'], ['--why', '/'], ['--changes', 'x'], ['--preview', 'x']]) {
    const { code, output } = await buildParts(paper, ['--part', '1/2', ...other]);
    expect(code).toBe(2);
    expect(output).toContain(`--part dan ${other[0]} tidak bisa bersama`);
  }
  expect(existsSync(paper.out)).toBe(false);
  expect(existsSync(paper.folder)).toBe(false);
});
