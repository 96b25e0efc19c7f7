import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plannedPages } from '../../../src/build/planned-pages.ts';
import type { Project } from '../../../src/build/project.ts';
import { readSettings } from '../../../src/build/settings.ts';
import { earlierKeys, surroundingsOf } from '../../../src/build/surroundings.ts';
import type { BuildState } from '../../../src/build/state/build-state.ts';
import { outputFile } from '../../../src/lib/url.ts';
import type { ArticleEntry } from '../../../src/schema/entries.ts';
import { anArticle } from '../../support/article.ts';
import { aSite } from '../../support/edition.ts';
import { siteWith } from '../../support/site.ts';

const NOW = '2026-01-01T00:00:00.000Z';
const settings = readSettings({}, '/nowhere', new Date(NOW));

const projectOf = (articles: readonly ArticleEntry[], site = aSite): Project => ({
  settings,
  content: { site, articles, authors: [], topics: [], pages: [], assets: [], findings: [] },
  address: { origin: 'https://warta.example', base: '/' },
  pictures: new Map(),
  files: new Map(),
});

/** Stories of two sections that name each other, with topics, replies and a translation. */
const paper = (): ArticleEntry[] =>
  Array.from({ length: 40 }, (_, at) =>
    anArticle({
      id: `2015/09/s${at}`,
      title: `Berita ${at} tentang hal${at % 5}`,
      section: ['nasional', 'internasional'][at % 2]!,
      topics: [`Topik ${at % 7}`],
      related: at % 6 === 0 ? [`2015/09/s${(at + 3) % 40}`] : [],
      also: at % 9 === 0 ? [`/2015/09/s${(at + 5) % 40}/`] : [],
      replies: at === 4 ? [{ time: NOW, article: '2015/09/s5' }] : [],
      ...(at === 7 ? { lang: 'en', translationOf: '2015/09/s6' } : {}),
      date: new Date(Date.UTC(2015, 8, 1, at)).toISOString(),
    }),
  );

/** What a build of these stories leaves. */
function left(articles: readonly ArticleEntry[], more: Partial<BuildState> = {}): BuildState {
  const site = siteWith(articles, { now: NOW });
  const record = { size: 1, mtime: 1, digest: '' };
  const files = new Map(
    plannedPages(site, 'code').map(({ path, key }) => [outputFile(path), { ...record, key }]),
  );
  const surroundings = surroundingsOf(projectOf(articles), 'code');
  const told = { gonePaths: [], redirects: [], articles: [], contentReport: '' };
  const said = { base: '/', nothing: '', ...told };
  const clock = { now: NOW, freshUntil: site.edition.freshUntil };
  const known = {
    code: 'code',
    inputs: undefined,
    looks: { rest: '', folders: {} },
    surroundings,
    unplanned: [],
  };
  return { ...known, ...clock, ...said, files, ...more };
}

const keysOf = (
  articles: readonly ArticleEntry[],
  earlier?: (file: string) => string | undefined,
): Map<string, string> =>
  new Map(
    plannedPages(siteWith(articles, { now: NOW }), 'code', earlier).map(({ path, key }) => [
      path,
      key,
    ]),
  );

describe('after a change of texts alone', () => {
  test('pages have the keys that they had, but for those of the texts', () => {
    const texts = fc.array(fc.tuple(fc.nat(39), fc.nat(2000), fc.stringMatching(/^[a-z]{16}$/)), {
      minLength: 1,
      maxLength: 6,
    });
    const before = paper();
    const last = left(before);
    fc.assert(
      fc.property(texts, (edits) => {
        const after = edits.reduce(
          (all, [at, words, digest]) => all.with(at, { ...all[at]!, words, digest }),
          before,
        );
        const surroundings = surroundingsOf(projectOf(after), 'code');
        expect(surroundings).toBe(last.surroundings);
        expect(keysOf(after, earlierKeys(last, surroundings, NOW))).toEqual(keysOf(after));
      }),
      { numRuns: 30 },
    );
  });

  test('what other pages show is not looked at', () => {
    const before = paper();
    const last = left(before);
    const after = before.with(3, { ...before[3]!, digest: 'lain' });
    const site = siteWith(after, { now: NOW });
    const asked: string[] = [];
    const related = (article: Parameters<typeof site.edition.related>[0]) => {
      asked.push(article.id);
      return site.edition.related(article);
    };
    const watched = { ...site, edition: { ...site.edition, related } };
    const planned = plannedPages(watched, 'code', earlierKeys(last, last.surroundings!, NOW));
    expect(asked).toEqual([]);
    expect(planned.every(({ key }) => key !== '')).toBe(true);
    expect(asked).toEqual(['2015/09/s3']);
  });
});

describe('the keys of the last build are not taken', () => {
  const before = paper();
  const last = left(before, { freshUntil: '2026-01-01T06:00:00.000Z' });
  const file = '2015/09/s3/index.html';

  test('where anything but a text is another', () => {
    const { digest: _, words: __, ...fields } = before[3]!;
    for (const [name, value] of Object.entries(fields)) {
      const other =
        typeof value === 'boolean' ? !value : Array.isArray(value) ? ['x'] : `${value}x`;
      const after = before.with(3, { ...before[3]!, [name]: other });
      const surroundings = surroundingsOf(projectOf(after), 'code');
      expect([name, surroundings === last.surroundings]).toEqual([name, false]);
      expect(earlierKeys(last, surroundings, NOW)?.(file)).toBeUndefined();
    }
    const others = [
      surroundingsOf(projectOf(before.slice(1)), 'code'),
      surroundingsOf(projectOf(before, { ...aSite, name: 'Koran Lain' }), 'code'),
      surroundingsOf(
        { ...projectOf(before), address: { origin: 'https://warta.example', base: '/x/' } },
        'code',
      ),
      surroundingsOf(projectOf(before), 'other code'),
    ];
    expect(others.includes(last.surroundings!)).toBe(false);
  });

  test('where a time has come that changes pages, the clock went back, or there was no build', () => {
    const at = (now: string) => earlierKeys(last, last.surroundings!, now)?.(file);
    expect(at(NOW)).toBe(last.files.get(file)!.key);
    expect(at('2026-01-01T05:59:59.000Z')).toBe(last.files.get(file)!.key);
    expect(at('2026-01-01T06:00:00.000Z')).toBeUndefined();
    expect(at('2025-12-31T23:59:59.000Z')).toBeUndefined();
    expect(earlierKeys(undefined, last.surroundings!, NOW)?.(file)).toBeUndefined();
  });

  test('where a page was made of a text that changed meanwhile', () => {
    const files = new Map(last.files).set(file, { ...last.files.get(file)!, key: '' });
    const earlier = earlierKeys({ ...last, files }, last.surroundings!, NOW);
    expect(keysOf(before, earlier)).toEqual(keysOf(before));
  });
});
