import { describe, expect, test } from 'vitest';
import { findSlips } from '../../../src/markdown/find-slips.ts';
import { plainText } from '../../../src/markdown/plain-text.ts';
import { renderMarkdown } from '../../../src/markdown/render.ts';
import { htmlFaults } from './html-faults.ts';
import { sampleContext } from './sample-context.ts';

/** Inputs that make careless parsers quadratic; each gives about `size` characters. */
const INPUTS: Record<string, (size: number) => string> = {
  'opening brackets': (size) => '['.repeat(size),
  'pictures in pictures': (size) => '![x]('.repeat(size / 5),
  'pictures with spaces': (size) => '![x](a b'.repeat(size / 8),
  'titles that never end': (size) => '![x](a.jpg "'.repeat(size / 12),
  'quotation marks': (size) => `'a "b `.repeat(size / 6),
  'years cut short': (size) => `'98 `.repeat(size / 8) + `a' `.repeat(size / 6),
  'double marks': (size) => '"'.repeat(size),
  'numbers and spaces': (size) => '5 '.repeat(size / 2),
  amounts: (size) => 'Rp 5 juta pukul '.repeat(size / 16),
  hyphens: (size) => ' - --'.repeat(size / 5),
  dots: (size) => '.'.repeat(size),
  'same headings': (size) => '# a\n\n'.repeat(size / 5),
  'notes that refer to notes': (size) =>
    Array.from({ length: size / 20 }, (_, n) => `[^${n}]: x[^${n + 1}]\n\n`).join('') + '[^0]',
  'references to one note': (size) => `${'[^a] '.repeat(size / 5)}\n\n[^a]: x`,
  'captions of brackets': (size) => `![x](a.jpg "${'('.repeat(size / 2)}${')'.repeat(size / 2)}")`,
  'single pictures': (size) => '![x](a.jpg)\n\n'.repeat(size / 13),
  cards: (size) => 'https://youtu.be/abc\n\n'.repeat(size / 22),
  asides: (size) => 'Baca juga: [a](/b/)\n\n'.repeat(size / 21),
  'a wide table': (size) => `${'|a'.repeat(size / 4)}|\n${'|-'.repeat(size / 4)}|\n`,
  emphasis: (size) => '**a **b '.repeat(size / 8),
  'quotations in quotations': (size) => `${'>'.repeat(size)}a`,
  'censored words': (size) => '*a b*k '.repeat(size / 7),
  'hash signs': (size) => '#a\n'.repeat(size / 3),
  'angle brackets': (size) => '<a '.repeat(size / 3),
};

/** The least processor time of some runs of this thread, in milliseconds: noise only ever adds. */
function leastTime(run: () => unknown): number {
  const times = Array.from({ length: 3 }, () => {
    const start = process.threadCpuUsage();
    run();
    const { user, system } = process.threadCpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

describe('pathological input', () => {
  test.each(Object.entries(INPUTS))('%s grow no worse than the text', (_name, make) => {
    for (const work of [
      (body: string) => renderMarkdown(body, sampleContext()),
      plainText,
      findSlips,
    ]) {
      const small = leastTime(() => work(make(10_000)));
      const large = leastTime(() => work(make(40_000)));
      // Four times the text: linear work takes four times as long, quadratic work sixteen.
      expect(large).toBeLessThan(Math.max(100, small * 12));
    }
    expect(htmlFaults(renderMarkdown(make(2_000), sampleContext()).html)).toEqual([]);
  });
});
