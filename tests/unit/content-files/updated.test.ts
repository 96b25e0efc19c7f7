import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../src/content-files/parse/article.ts';

const read = (lines: string) => {
  const head = 'title: A\ndate: 2015-09-16\nsection: b\ndescription: c';
  const { fields, findings } = parseArticle(
    'articles/a.md',
    `---\n${head}\n${lines}\n---\n\nd`,
    'Asia/Jakarta',
  );
  const rules = findings.map(({ rule, line, column }) => `${line}:${column} ${rule}`);
  return { updated: fields?.updated, rules };
};
const time = '2015-09-18T07:20:00.000Z';

describe('an update', () => {
  test.each([
    ['updated: 2015-09-18 14:20', { time }],
    ['updated: 18 September 2015 14.20 WIB', { time }],
    ['updated: "18/9/2015 14.20"', { time }],
    ['updated: { time: 2015-09-18 14:20, what: korban 12 }', { time, what: 'korban 12' }],
    [
      'updated:\n  time: 2015-09-18 14.20\n  what: Korban: 12, dua # anak',
      { time, what: 'Korban: 12, dua # anak' },
    ],
    ['updated:\n  what: 12\n  time: 2015-09-18 14.20', { time, what: '12' }],
    ['updated:\n  time: 2015-09-18 14.20\n  what:', { time }],
    ['updated:', undefined],
  ])('may be written as %j', (lines, updated) => {
    expect(read(lines)).toEqual({ updated, rules: [] });
  });

  test.each([
    ['updated: tadi siang', ['6:10 field/time-unreadable']],
    ['updated: 2015', ['6:10 field/time-unreadable']],
    ['updated: 31/9/2015', ['6:10 field/time-impossible']],
    ['updated: { time: tadi, what: korban 12 }', ['6:18 field/time-unreadable']],
    ['updated:\n  what: korban 12', ['7:3 field/missing']],
    ['updated: 15/9/2015', ['6:10 updated/before-date']],
    ['updated:\n  time: 15/9/2015\n  what: x', ['7:9 updated/before-date']],
    ['updated:\n  waktu: 15/9/2015', ['7:3 field/unknown']],
  ])('is refused where it stands: %j', (lines, rules) => {
    expect(read(lines).rules).toEqual(rules);
  });
});
