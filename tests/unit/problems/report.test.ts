import { stripVTControlCharacters } from 'node:util';
import { describe as group, expect, test } from 'vitest';
import { wordsIn } from '../../../src/words/words-in.ts';
import { describe } from '../../../src/problems/describe.ts';
import type { Finding } from '../../../src/problems/finding.ts';
import { finding } from '../../../src/problems/finding.ts';
import { reportGithub } from '../../../src/problems/forge/report-github.ts';
import { reportJson } from '../../../src/problems/report-json.ts';
import { reportText } from '../../../src/problems/report-text.ts';
import { reportVerdict } from '../../../src/problems/report-verdict.ts';
import { sortProblems } from '../../../src/problems/sort.ts';
import { verdict } from '../../../src/problems/verdict.ts';

const words = wordsIn('id').check;
const at = (file: string, line: number, column = 1) => ({ file, line, column });

const findings: Finding[] = [
  finding(
    'field/unknown',
    at('articles/b.md', 10),
    { key: 'judul', suggestion: 'title' },
    'warning',
  ),
  finding('field/empty', at('articles/b.md', 2, 7), { key: 'title' }, 'hold'),
  finding('standfirst/derived', at('articles/B.md', 1), {}, 'hint'),
  finding('site/missing', at('site.yaml', 1), {}, 'stop'),
  finding('field/missing', at('articles/b.md', 2, 7), { key: 'date' }, 'hold'),
];
const problems = sortProblems(findings).map((each) => describe(each, words));

test('problems come by file, line, column and rule, in an order of no language', () => {
  expect(sortProblems(findings).map(({ file, line, rule }) => `${file} ${line} ${rule}`)).toEqual([
    'articles/B.md 1 standfirst/derived',
    'articles/b.md 2 field/empty',
    'articles/b.md 2 field/missing',
    'articles/b.md 10 field/unknown',
    'site.yaml 1 site/missing',
  ]);
});

group('the verdict', () => {
  test('stops for what stops, and names what is held', () => {
    const { stop, stopping, held } = verdict(findings);
    expect({ stop, stopping: stopping.map(({ rule }) => rule), held }).toEqual({
      stop: true,
      stopping: ['site/missing'],
      held: ['articles/b.md'],
    });
  });

  test('lets everybody else publish when one file is held, unless strict', () => {
    const held = findings.filter(({ effect }) => effect !== 'stop');
    expect(verdict(held).stop).toBe(false);
    expect(verdict(held, { strict: true })).toMatchObject({ stop: true, held: ['articles/b.md'] });
    expect(
      verdict(
        held.filter(({ effect }) => effect === 'warn'),
        { strict: true },
      ).stop,
    ).toBe(false);
  });
});

test('the end of a report names what stops, else what is left out', () => {
  expect(reportVerdict(verdict(findings), words)).toBe(
    'Tidak ada yang terbit sebelum galat di berkas ini diperbaiki:\n  site.yaml',
  );
  const held = findings.filter(({ effect }) => effect !== 'stop');
  expect(reportVerdict(verdict(held), words)).toBe(
    '1 berkas ditahan; yang lain tetap terbit:\n  articles/b.md',
  );
  expect(reportVerdict(verdict([]), words)).toBe('');
});

test('a story that a file of data breaks is named, with that file', () => {
  const place = { file: 'articles/2026/11/pengungsi.csv', line: 1, column: 1 };
  const story = 'articles/2026/11/banjir.md';
  const broken = finding('data/not-csv', place, { kind: 'excel', story }, 'hold');
  expect(reportVerdict(verdict([broken]), words)).toBe(
    `1 berkas ditahan; yang lain tetap terbit:\n  ${story}, karena pengungsi.csv`,
  );
});

test('people read problems by file, with a total', () => {
  expect(reportText(problems, words)).toBe(`articles/B.md
  baris 1  saran  Belum ada description, jadi ringkasan diambil dari alinea pertama.  standfirst/derived
    → Tambahkan description: satu atau dua kalimat yang membuat orang ingin membaca.

articles/b.md
  baris 2  GALAT  Isian “title” kosong.  field/empty
    → Isilah.
  baris 2  GALAT  Isian “date” belum ada.  field/missing
    → Tambahkan “date”.
  baris 10  peringatan  Isian “judul” tidak dikenal, jadi diabaikan.  field/unknown
    → Ganti kata sebelum titik dua menjadi “title”.

site.yaml
  baris 1  GALAT  ${problems.at(-1)!.message}  site/missing
    → ${problems.at(-1)!.fix}

3 galat, 1 peringatan, 1 saran.`);
  expect(reportText([], words)).toBe('Tidak ada masalah.');
});

test('colour changes nothing but colour', () => {
  const plain = reportText(problems, words);
  const painted = reportText(problems, words, { colour: true });
  expect(painted).not.toBe(plain);
  expect(stripVTControlCharacters(painted)).toBe(plain);
});

test('machines read one object with exactly the fields of the design', () => {
  const { problems: read } = JSON.parse(reportJson(problems)) as { problems: object[] };
  expect(read[1]).toEqual({
    file: 'articles/b.md',
    line: 2,
    column: 7,
    rule: 'field/empty',
    severity: 'error',
    message: 'Isian “title” kosong.',
    fix: 'Isilah.',
  });
  expect(JSON.parse(reportJson([]))).toEqual({ problems: [] });
});

test('GitHub shows problems beside the lines of the repository', () => {
  const lines = reportGithub(problems, 'content').split('\n');
  expect(lines[1]).toBe(
    '::error file=content/articles/b.md,line=2,col=7,title=field/empty::Isian “title” kosong. Isilah.',
  );
  expect(lines[0]).toMatch(/^::notice file=content\/articles\/B\.md,line=1,col=1,/);
  const odd = { ...problems[0]!, file: 'a,b:c\n.md', message: '50%\nx' };
  expect(reportGithub([odd], '')).toContain('file=a%2Cb%3Ac%0A.md,');
  expect(reportGithub([odd], '')).toContain('::50%25%0Ax ');
});

test('values from files cannot break a line, colour a terminal or fill the screen', () => {
  const value = `a\u001b[31m\nb\u202e${'x'.repeat(500)}😀`;
  const { message } = describe(
    finding('field/language', at('a.md', 1), { key: 'lang', value }, 'hold'),
    words,
  );
  expect(message).toMatch(/^“a \[31m b x+…” di “lang”/);
  expect(message.length).toBeLessThan(200);
});
