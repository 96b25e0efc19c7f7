import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/content-files/read.ts';
import { wordsIn } from '../../../src/words/words-in.ts';
import { describe as describeProblem } from '../../../src/problems/describe.ts';
import { contentFolder, article } from '../../content-folder.ts';
import { FILE, OLD, expectDown, read } from './taken-down.ts';

describe('what is missing is asked for', () => {
  test.each([
    ['withdrawn: ya', 'both'],
    ['withdrawn: { time: 2015-09-18 10:00 }', 'reason'],
    ['withdrawn: Sumber menarik keterangannya', 'time'],
  ])('%j lacks %s', (line, missing) => {
    const root = contentFolder({ [FILE]: article(line) });
    const { content } = readContent({ root, now: new Date(OLD) });
    expect(content.findings).toMatchObject([
      { file: FILE, line: 6, rule: 'withdrawn/incomplete', effect: 'warn', values: { missing } },
    ]);
  });

  test.each(['id', 'en'] as const)(
    'the line that is offered in %s, pasted, asks for nothing',
    (language) => {
      for (const line of [
        'withdrawn: ya',
        'withdrawn: Kata "ya", [semua]: #1',
        'withdrawn: 2015-09-18',
        'withdrawn: { time: 2030-01-01 }',
      ]) {
        const root = contentFolder({ [FILE]: article(line) });
        const { findings } = readContent({ root, now: new Date(OLD) }).content;
        const { fix } = describeProblem(findings[0]!, wordsIn(language).check);
        const pasted = /withdrawn: \{.*\}$/.exec(fix)![0];
        expect(read(article(pasted)).rules, pasted).toEqual([]);
      }
    },
  );

  test('a whole one, and one that erases, ask for nothing', () => {
    expect(read(article('withdrawn: { time: 2015-09-18, reason: Keliru. }')).rules).toEqual([]);
    expect(read(article('withdrawn: { erase: ya }')).rules).toEqual([]);
  });

  test('a time to come takes it down now, and is named', () => {
    const { withdrawn, rules } = expectDown(article('withdrawn: { time: 2030-01-01, reason: X. }'));
    expect(withdrawn.reason).toBe('X.');
    expect(rules).toEqual(['withdrawn/future']);
  });

  test('a draft that is withdrawn is told that no notice stands in its place', () => {
    const { taken, rules } = read(
      article('draft: ya\nwithdrawn: { time: 2015-09-18, reason: Keliru. }'),
    );
    expect([taken?.draft, taken?.withdrawn !== undefined]).toEqual([true, true]);
    expect(rules).toEqual(['withdrawn/draft']);
  });
});
