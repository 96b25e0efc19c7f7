import { describe, expect, test } from 'vitest';
import { summary } from '../../../../src/build/report/summary.ts';
import { wordsIn } from '../../../../src/words/words-in.ts';

const record = (size: number) => ({ key: '', size, mtime: 0, digest: '' });
const outcome = {
  renderedCount: 3,
  keptCount: 40,
  seconds: 1.23,
  publication: {
    writtenPaths: ['a/index.html'],
    removedPaths: [],
    files: new Map([
      ['a/index.html', record(15_000)],
      ['feed.xml', record(120_000)],
    ]),
  },
  heavy: [],
  nextChange: undefined,
  costs: [],
};
const reckoning = { zone: 'Asia/Jakarta', language: 'en' } as const;

describe('the lines that end a build', () => {
  test('say what was rendered, changed, and how large it is', () => {
    expect(summary(outcome, wordsIn('en').build, reckoning)).toEqual([
      '3 pages rendered, 40 kept, 1.2 s.',
      '1 files changed, 0 removed.',
      '2 files, the largest feed.xml (120.0 kB).',
    ]);
  });

  test('say what took longest, where it took long', () => {
    const costs = [
      { stage: 'render', count: () => 3, seconds: 2 },
      { stage: 'pictures', count: () => 2400, seconds: 41.2 },
    ] as const;
    const of = (seconds: number, language: string): string[] =>
      summary({ ...outcome, seconds, costs }, wordsIn(language).build, reckoning);
    expect(of(60, 'id')[1]).toBe('Yang paling lama, 2400 gambar diproses: 41.2 dtk.');
    expect(of(60, 'en')[1]).toBe('What took longest, 2400 pictures processed: 41.2 s.');
    expect(of(4, 'en')).toHaveLength(3);
  });

  test('name pages over budget, limits of hosts, and when to build again', () => {
    const files = new Map([...Array(20_001).keys()].map((at) => [`f${at}`, record(60_000)]));
    const lines = summary(
      {
        ...outcome,
        publication: { ...outcome.publication, files: files.set('film.mp4', record(30_000_000)) },
        heavy: [{ path: 'a/index.html', size: 15_000, budget: 14_000 }],
        nextChange: { time: '2026-01-02T00:00:00.000Z', reason: 'publication' },
      },
      wordsIn('en').build,
      reckoning,
    ).slice(3);
    expect(lines).toEqual([
      'Over its budget: a/index.html, 15.0 kB compressed (budget 14.0 kB).',
      '20002 files: Cloudflare Pages takes 20000 at most.',
      'film.mp4, 30.0 MB: Cloudflare Pages takes 26.2 MB a file at most.',
      '1230.1 MB in all: GitHub Pages takes 1048.6 MB at most.',
      'Next change Friday, 2 January 2026, 7:00 am WIB (a scheduled story); build again then.',
    ]);
  });
});
