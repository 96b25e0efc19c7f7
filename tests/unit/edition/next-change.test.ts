import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextChange } from '../../../src/edition/next-change.ts';
import type { ArticleEntry } from '../../../src/schema/entries.ts';
import { anArticle } from '../../support/article.ts';
import { aSite } from '../../support/edition.ts';
import { plannedOf } from '../../support/planned.ts';
import { siteWith } from '../../support/site.ts';

const NOW = '2026-01-10T00:00:00.000Z';
const at = (hours: number): string => new Date(Date.parse(NOW) + hours * 3_600_000).toISOString();
const article = (date: string, over: Partial<ArticleEntry> = {}): ArticleEntry =>
  anArticle({ id: 'a', date, ...over });

describe('the next change', () => {
  test.each([
    ['a scheduled story', [article(at(5))], {}, at(5), 'publication'],
    [
      'a scheduled story that was withdrawn',
      [article(at(5), { withdrawn: { time: NOW, reason: '' } })],
      {},
      at(5),
      'publication',
    ],
    [
      'the end of a featured story',
      [article(at(-90), { featured: 1, featuredUntil: at(3) })],
      {},
      at(3),
      'featured',
    ],
    [
      'an update to come',
      [article(at(-90), { updated: { time: at(3) } })],
      {},
      at(3),
      'publication',
    ],
    [
      'featured from an update that says what is new',
      [article(at(-90), { featured: 1, updated: { time: at(-40), what: 'korban 12' } })],
      {},
      at(8),
      'featured',
    ],
    [
      'featured without an end: two days',
      [article(at(-40), { featured: 1, canonical: 'https://x.example/' })],
      {},
      at(8),
      'featured',
    ],
    ['a story leaving the news sitemap', [article(at(-40))], {}, at(8), 'news-sitemap'],
    ['the end of the breaking line', [], { text: 'Gempa', until: at(2) }, at(2), 'breaking'],
  ] as const)('is %s', (_, articles, breaking, time, reason) => {
    const site = 'text' in breaking ? { breaking } : {};
    expect(nextChange(articles, site, NOW)).toEqual({ time, reason });
  });

  test('is the first of all', () => {
    const breaking = { text: 'Gempa', until: at(9) };
    const articles = [
      article(at(6)),
      article(at(-44)),
      article(at(-90), { featured: 1, featuredUntil: at(5) }),
    ];
    expect(nextChange(articles, { breaking }, NOW)).toEqual({
      time: at(4),
      reason: 'news-sitemap',
    });
  });

  test('is in a preview the end of a featured story that is still scheduled', () => {
    const early = article(at(2), { featured: 1, featuredUntil: at(1) });
    expect(nextChange([early], {}, NOW, { preview: true })).toEqual({
      time: at(1),
      reason: 'featured',
    });
    expect(nextChange([early], {}, NOW)).toEqual({ time: at(2), reason: 'publication' });
  });

  test('is none where nothing is left to happen', () => {
    const draft = article(at(5), { draft: true });
    expect(nextChange([draft, article(at(-49))], { breaking: { text: 'x' } }, NOW)).toBeUndefined();
  });
});

test('midnight makes a build of the day stale, and is no change to wait for', () => {
  const editionOf = (...articles: ArticleEntry[]) => siteWith(articles, { now: NOW }).edition;
  const ad = { label: 'advertorial' } as const;
  // 17.00 UTC is midnight in Jakarta.
  const fresh = editionOf(article(at(-1), ad));
  expect([fresh.freshUntil, fresh.nextChange]).toEqual([at(17), undefined]);
  const updated = editionOf(article(at(-90), { updated: { time: at(-1) } }));
  expect(updated.freshUntil).toBe(at(17));
  const soon = editionOf(article(at(-1), ad), article(at(5), { id: 'b' }));
  expect(soon.freshUntil).toBe(at(5));
  expect(editionOf(article(at(-60))).freshUntil).toBeUndefined();
});

const anyArticle = fc.record(
  {
    updated: fc.record({
      hours: fc.integer({ min: -90, max: 90 }),
      what: fc.constantFrom('baru', undefined),
    }),
    hours: fc.integer({ min: -100, max: 60 }),
    draft: fc.boolean(),
    featured: fc.constantFrom(1, 2),
    until: fc.integer({ min: -20, max: 90 }),
    withdrawn: fc.constantFrom({ time: at(-1), reason: 'Keliru.' }, { time: at(20) }, {}),
    label: fc.constantFrom('advertorial' as const, 'opinion' as const),
    canonical: fc.constant('https://lain.example/'),
  },
  { requiredKeys: ['hours'] },
);

/** Keys of all pages and files of the same content at another time. */
function keysAt(
  now: string,
  articles: ArticleEntry[],
  until: number | undefined,
  preview: boolean,
) {
  const breaking = until === undefined ? undefined : { text: 'Gempa', until: at(until) };
  const site = siteWith(articles, { now, site: { ...aSite, breaking }, preview });
  const keys = plannedOf(site, 'x').map(({ path, key }) => `${path} ${key}`);
  return { keys: keys.toSorted(), next: site.edition.freshUntil };
}

test.each([
  ['the site', false],
  ['a preview', true],
])('until then no page of %s changes by time alone', (_, preview) => {
  fc.assert(
    fc.property(
      fc.array(anyArticle, { maxLength: 6 }),
      fc.option(fc.integer({ min: -5, max: 90 }), { nil: undefined }),
      fc.nat(200),
      (choices, breaking, later) => {
        const articles = choices.map(({ hours, until, updated, ...rest }, number) =>
          anArticle({
            ...rest,
            ...(updated && { updated: { time: at(updated.hours), what: updated.what } }),
            ...(until === undefined ? {} : { featuredUntil: at(until) }),
            id: `s${number}`,
            date: at(hours),
          }),
        );
        const before = keysAt(NOW, articles, breaking, preview);
        const time = at(later / 2);
        if (before.next !== undefined && time >= before.next) return;
        expect(keysAt(time, articles, breaking, preview).keys).toEqual(before.keys);
      },
    ),
    { numRuns: 500 },
  );
});
