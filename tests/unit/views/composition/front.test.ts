import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listPages } from '../../../../src/edition/list-pages.ts';
import { MOST_IN_MENU } from '../../../../src/edition/menu.ts';
import type { Picture } from '../../../../src/pictures/picture.ts';
import type { ArticleEntry } from '../../../../src/schema/entries.ts';
import { frontParts } from '../../../../src/views/composition/front.ts';
import { articlesIn } from '../../../../src/views/composition/row.ts';
import { anArticle } from '../../../support/article.ts';
import { aSite } from '../../../support/edition.ts';
import { siteWith } from '../../../support/site.ts';

const SECTIONS = ['nasional', 'daerah', 'ekonomi', 'hukum', 'olahraga', 'sains', 'opini'];
const site = { ...aSite, sections: SECTIONS.map((id) => ({ id, name: id })) };

/** Articles of one an hour, the first the newest, and those of them that have a photograph. */
function frontOf(articles: readonly (Partial<ArticleEntry> & { photo?: boolean })[]) {
  const pictures: Picture[] = [];
  const entries = articles.map(({ photo, ...rest }, at) => {
    const id = rest.id ?? `2015/09/s-${at}`;
    const file = `articles/2015/09/${at}.jpg`;
    if (photo) pictures.push({ file, digest: `d${at}`, type: 'jpeg', width: 1200, height: 800 });
    return anArticle({
      date: new Date(Date.UTC(2015, 8, 30) - at * 3_600_000).toISOString(),
      standfirst: 'Kalimat yang menerangkan berita ini kepada pembaca dalam dua baris lebih.',
      section: SECTIONS[at % 6]!,
      ...(photo && { image: { src: `${at}.jpg`, alt: '' } }),
      ...rest,
      id,
    });
  });
  const whole = siteWith(entries, { site, pictures });
  return { parts: frontParts(whole), edition: whole.edition };
}

/** The paths of all that stands on a front, in its order. */
function pathsOn({
  lead,
  seconds,
  newest,
  columns,
  opinion,
  singles,
  rest,
}: ReturnType<typeof frontParts>) {
  return [
    ...(lead ? [lead.teaser, ...lead.related] : []),
    ...(seconds ? articlesIn(seconds) : []),
    ...newest,
    ...[...columns.flat(), ...opinion].flatMap(({ articles }) => articles),
    ...singles,
    ...rest,
  ].map(({ path }) => path);
}

const anything = fc.array(
  fc.record({
    title: fc.lorem({ maxCount: 14 }),
    standfirst: fc.lorem({ maxCount: 40 }),
    section: fc.constantFrom(...SECTIONS),
    photo: fc.boolean(),
    topics: fc.subarray(['Suriah', 'Banjir', 'Pemilu']),
  }),
  { maxLength: 90 },
);

test('every article of the newest stands on the front page, each in one place', () => {
  fc.assert(
    fc.property(anything, (articles) => {
      const { parts, edition } = frontOf(articles);
      const paths = pathsOn(parts);
      expect(new Set(paths).size).toBe(paths.length);
      for (const { path } of listPages(edition.articles).front) expect(paths).toContain(path);
    }),
    { numRuns: 60 },
  );
});

test('the newest are five to fourteen, as many as stand beside the lead, and newest first', () => {
  fc.assert(
    fc.property(anything, (articles) => {
      const { newest } = frontOf(articles).parts;
      if (articles.length > 40) expect(newest.length).toBeGreaterThanOrEqual(5);
      expect(newest.length).toBeLessThanOrEqual(14);
      const dates = newest.map(({ date }) => date);
      expect(dates).toEqual(dates.toSorted().toReversed());
    }),
    { numRuns: 40 },
  );
});

describe('below the lead', () => {
  const article = (photo: boolean) => ({ photo, title: 'Judul berita yang biasa panjangnya ini' });
  const kinds = (photos: boolean[]) => {
    const { seconds } = frontOf([{}, ...photos.map(article)]).parts;
    return seconds?.columns.map((one) =>
      one.kind === 'picture' ? one.span : `${one.entries.length} without`,
    );
  };

  test('three articles with pictures stand side by side', () => {
    expect(kinds([true, true, true, false])).toEqual([1, 1, 1]);
  });

  test('those with pictures stand beside a stack of those without', () => {
    const row = kinds([true, false, true, false, false, false, false, false]);
    expect(row).toEqual([1, 1, expect.stringMatching(/[234] without/)]);
  });

  test('a single picture takes two columns, with its words beside it', () => {
    const row = kinds([false, true, false]);
    expect(row).toEqual([2, '2 without']);
  });

  test('three without pictures are columns of words', () => {
    expect(kinds([false, false, false])).toEqual(['1 without', '1 without', '1 without']);
  });

  test('what there is of them stands, however few', () => {
    expect(kinds([])).toBeUndefined();
    expect(kinds([true])).toEqual([1]);
    expect(kinds([true, false])).toEqual([2, '1 without']);
  });
});

describe('sections', () => {
  const many = (section: string, count: number, more: Partial<ArticleEntry> = {}) =>
    Array.from({ length: count }, () => ({ section, ...more }));
  const filler = many('nasional', 40);

  test('of one article join a strip of headlines, and have no band', () => {
    const { columns, singles } = frontOf([
      ...filler,
      ...many('sains', 1),
      ...many('hukum', 3),
    ]).parts;
    expect(columns.flat().map(({ section }) => section.name)).toEqual(['nasional', 'hukum']);
    expect(singles.map(({ section }) => section.name)).toEqual(['sains']);
  });

  test('of opinion stand apart', () => {
    const { columns, opinion } = frontOf([
      ...filler,
      ...many('opini', 6, { label: 'opinion' }),
      ...many('hukum', 3),
    ]).parts;
    expect(opinion.map(({ section, articles }) => [section.name, articles.length])).toEqual([
      ['opini', 4],
    ]);
    expect(columns.flat().map(({ section }) => section.name)).not.toContain('opini');
  });

  test('are a column each where they are three, whatever their length', () => {
    const { columns } = frontOf([
      ...many('ekonomi', 30),
      ...many('hukum', 9),
      ...many('sains', 9),
    ]).parts;
    expect(columns.map((bands) => bands.map(({ section }) => section.name))).toEqual([
      ['ekonomi'],
      ['hukum'],
      ['sains'],
    ]);
  });

  test('beyond those of the menu have none, and twelve have a band', () => {
    const sections = Array.from({ length: 300 }, (_, at) => ({ id: `r-${at}`, name: `R ${at}` }));
    const articles = Array.from({ length: 900 }, (_, at) =>
      anArticle({
        id: `s-${at}`,
        section: `r-${at % 300}`,
        date: `2015-01-01T00:00:00.${at + 100}Z`,
      }),
    );
    const parts = frontParts(siteWith(articles, { site: { ...aSite, sections } }));
    expect(parts.columns.flat()).toHaveLength(12);
    expect(parts.singles.length).toBeLessThanOrEqual(MOST_IN_MENU - 12);
  });
});

test('of an article in two languages the front shows the one in its own, and lists the other last', () => {
  const { parts } = frontOf([
    { id: 'asli', title: 'Asli' },
    { id: 'original', title: 'Original', lang: 'en', translationOf: 'asli' },
    ...Array.from({ length: 12 }, () => ({})),
  ]);
  expect(parts.lead?.teaser.title).toBe('Asli');
  expect(parts.rest.map(({ title }) => title)).toContain('Original');
});

test('an advertorial neither leads the front page nor stands beside the lead', () => {
  const { parts } = frontOf([
    { id: 'iklan', label: 'advertorial', featured: 1, photo: true },
    ...Array.from({ length: 12 }, () => ({ photo: true })),
  ]);
  expect(parts.lead?.teaser.path).not.toBe('/iklan/');
  expect(articlesIn(parts.seconds!).map(({ path }) => path)).not.toContain('/iklan/');
  expect(parts.newest.map(({ path }) => path)).toContain('/iklan/');
});
