import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Copy } from '../../../../src/offline/copies/copy.ts';
import { planTrim, sizeWithPictures } from '../../../../src/offline/copies/plan.ts';

const copy = (name: string, read: number, more: Partial<Copy> = {}): Copy => ({
  url: `https://warta.example/${name}/`,
  title: name,
  kind: 'story',
  lang: 'id',
  read,
  loaded: read,
  size: 100,
  parts: [],
  ...more,
});
const limits = { articles: 2, pages: 1, bytes: 1000 };
const names = (urls: string[]): string[] => urls.map((url) => url.split('/').at(-2)!);

describe('planTrim', () => {
  test('what was read longest ago goes first, stories and pages counted apart', () => {
    const recent = [
      copy('a', 1),
      copy('b', 2),
      copy('c', 3),
      copy('front', 4, { kind: 'page' }),
      copy('section', 1, { kind: 'page' }),
    ];
    expect(names(planTrim(recent, [], [], limits).pages)).toEqual(['a', 'section']);
  });

  test('pictures count once, for the page read last', () => {
    const parts = [{ path: '/_p/x.svg', size: 850 }];
    const recent = [
      copy('a', 1, { parts: ['/_p/x.svg'] }),
      copy('b', 2, { parts: ['/_p/x.svg'], size: 50 }),
    ];
    expect(planTrim(recent, [], parts, limits)).toEqual({ pages: [], parts: [] });
    const larger = [{ path: '/_p/x.svg', size: 901 }];
    expect(names(planTrim(recent, [], larger, limits).pages)).toEqual(['a']);
  });

  test('saved stories do not count, and what they show stays', () => {
    const parts = [
      { path: '/_p/saved.svg', size: 5000 },
      { path: '/_p/lost.svg', size: 10 },
    ];
    const plan = planTrim(
      [copy('a', 1)],
      [copy('s', 0, { parts: ['/_p/saved.svg'] })],
      parts,
      limits,
    );
    expect(plan).toEqual({ pages: [], parts: ['/_p/lost.svg'] });
  });

  test('scripts stay with the scripts that import them', () => {
    const parts = [
      { path: '/_astro/a.js', size: 10, text: 'import("./b.js")' },
      { path: '/_astro/b.js', size: 10, text: 'import("./a.js")' },
      { path: '/_astro/old.js', size: 10, text: '' },
    ];
    const plan = planTrim([copy('a', 1, { parts: ['/_astro/a.js'] })], [], parts, limits);
    expect(plan.parts).toEqual(['/_astro/old.js']);
  });

  test('whatever is stored, the limits hold and nothing shown is taken', () => {
    const pages = fc.array(
      fc.record({
        read: fc.nat(50),
        size: fc.integer({ min: 1, max: 600 }),
        kind: fc.constantFrom('story' as const, 'page' as const),
        parts: fc.subarray(['/_p/a.svg', '/_p/b.svg', '/_p/c.svg']),
      }),
      { maxLength: 12 },
    );
    const parts = ['a', 'b', 'c'].map((name) => ({ path: `/_p/${name}.svg`, size: 200 }));
    fc.assert(
      fc.property(pages, (records) => {
        const recent = records.map((record, at) => copy(`p${at}`, record.read, record));
        const plan = planTrim(recent, [], parts, limits);
        const left = recent.filter(({ url }) => !plan.pages.includes(url));
        const shown = new Set(left.flatMap((page) => page.parts));
        const bytes = left.reduce((sum, { size }) => sum + size, shown.size * 200);
        expect(bytes).toBeLessThanOrEqual(limits.bytes);
        expect(left.filter(({ kind }) => kind === 'story').length).toBeLessThanOrEqual(2);
        expect(plan.parts.filter((path) => shown.has(path))).toEqual([]);
      }),
    );
  });
});

test('the size of a story is its page with its stored pictures, scripts apart', () => {
  const parts = new Map([
    ['/_p/a.svg', { path: '/_p/a.svg', size: 40 }],
    ['/_astro/a.js', { path: '/_astro/a.js', size: 900 }],
  ]);
  const article = copy('a', 1, { parts: ['/_p/a.svg', '/_p/never.svg', '/_astro/a.js'] });
  expect(sizeWithPictures(article, parts)).toBe(140);
});
