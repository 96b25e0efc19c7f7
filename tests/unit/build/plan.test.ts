import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allPages } from '../../../src/build/page-keys/all-pages.ts';
import { planPages } from '../../../src/build/plan.ts';
import { outputFile } from '../../../src/lib/url.ts';
import type { Article } from '../../../src/schema/entries.ts';
import { anArticle } from '../../support/article.ts';
import type { Picture } from '../../../src/pictures/picture.ts';
import { NEWEST_DRAWN } from '../../../src/publish/cards/card-of.ts';
import { aSite } from '../../support/edition.ts';
import { siteWith } from '../../support/site.ts';

const SECTIONS = ['nasional', 'internasional', 'asia'];
const AUTHORS = ['ani', 'budi'].map((id) => ({
  id,
  file: `authors/${id}.yaml`,
  digest: id,
  name: id,
  kind: 'person' as const,
  links: [],
}));

/** Everything that an editor may do to the newspaper, one thing at a time. */
type Edit =
  | { what: 'write'; slug: number; fields: Partial<Article> }
  | { what: 'remove'; slug: number }
  | { what: 'wait'; days: number }
  | { what: 'site'; name: string }
  | { what: 'code'; code: string };

type Desk = { articles: Map<string, Article>; now: number; name: string; code: string };

const fields = fc.record(
  {
    title: fc.constantFrom('Banjir', 'Pemilu', 'Harga beras'),
    standfirst: fc.constantFrom('', 'Ringkasan', 'Ringkasan lain'),
    digest: fc.string({ minLength: 1, maxLength: 3 }),
    section: fc.constantFrom(...SECTIONS),
    topics: fc.subarray(['Cuaca', 'Pilkada', 'Beras']),
    authors: fc.subarray([{ id: 'ani' }, { id: 'budi' }, { id: 'tamu' }]),
    draft: fc.boolean(),
    featured: fc.constantFrom(1, 2),
    lang: fc.constantFrom('id', 'en'),
    translationOf: fc.constantFrom('s1', 's2'),
    withdrawn: fc.constant({ time: '2015-10-01T00:00:00.000Z', reason: 'Keliru.' }),
    day: fc.integer({ min: 0, max: 70 }),
  },
  { requiredKeys: ['day', 'digest'] },
);

const edit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      what: fc.constant('write' as const),
      slug: fc.nat(60),
      fields: fields.map(({ day, ...rest }) => ({ ...rest, date: dayOf(day) })),
    }),
  },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('remove' as const), slug: fc.nat(60) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      what: fc.constant('wait' as const),
      days: fc.integer({ min: 1, max: 20 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      what: fc.constant('site' as const),
      name: fc.constantFrom('Warta', 'Kabar'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ what: fc.constant('code' as const), code: fc.constantFrom('a', 'b') }),
  },
);

function dayOf(day: number): string {
  return new Date(Date.UTC(2015, 8, 1) + day * 86_400_000).toISOString();
}

/** The desk after one edit. */
function apply(desk: Desk, one: Edit): void {
  if (one.what === 'write') {
    const id = `s${one.slug}`;
    desk.articles.set(id, anArticle({ ...desk.articles.get(id), ...one.fields, id }));
  } else if (one.what === 'remove') desk.articles.delete(`s${one.slug}`);
  else if (one.what === 'wait') desk.now += one.days;
  else if (one.what === 'site') desk.name = one.name;
  else desk.code = one.code;
}

/** The pages of a desk's newspaper. */
function pagesOf({ articles, now, name, code }: Desk) {
  const site = siteWith([...articles.values()], {
    now: dayOf(now),
    site: { ...aSite, name },
    authors: AUTHORS,
  });
  const read = { documents: new Map(), held: { count: 0, rules: [] } };
  return allPages(site, { ...read, code });
}

/** An output folder that remembers for every file the key it was made from. */
function build(desk: Desk, before: ReadonlyMap<string, string>) {
  const { render, keep } = planPages(pagesOf(desk), (file, key) => before.get(file) === key);
  const after = new Map([...render, ...keep].map(([file, { key }]) => [file, key]));
  return { after, rendered: [...render.keys()], kept: keep };
}

const sorted = (files: ReadonlyMap<string, string>) => [...files].toSorted();

describe('a build after any sequence of edits', () => {
  test('leaves what a clean build makes, renders nothing twice, and keeps only what is the same', () => {
    fc.assert(
      fc.property(fc.array(fc.array(edit, { maxLength: 4 }), { maxLength: 6 }), (saves) => {
        const desk: Desk = { articles: new Map(), now: 30, name: 'Warta', code: 'a' };
        for (let slug = 0; slug < 30; slug++)
          apply(desk, { what: 'write', slug, fields: { date: dayOf(slug) } });
        let out: ReadonlyMap<string, string> = build(desk, new Map()).after;
        for (const edits of saves) {
          for (const one of edits) apply(desk, one);
          const before = out;
          const { after, rendered, kept } = build(desk, before);
          expect(sorted(after)).toEqual(sorted(build(desk, new Map()).after));
          for (const file of rendered) expect(before.get(file)).not.toBe(after.get(file));
          for (const [file, { key }] of kept) expect(before.get(file)).toBe(key);
          out = after;
        }
        expect(build(desk, out).rendered).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  }, 120_000);
});

/** An archive of stories in all sections, with topics and authors. */
function archive(count: number): Desk {
  const articles = new Map<string, Article>();
  for (let at = 0; at < count; at++) {
    const id = `s${at}`;
    articles.set(
      id,
      anArticle({
        id,
        title: `Berita ${at % 97} tentang hal${at % 13}`,
        section: SECTIONS[at % 3]!,
        topics: [`Topik ${at % 7}`],
        authors: [{ id: AUTHORS[at % 2]!.id }],
        date: new Date(Date.UTC(2010, 0, 1) + at * 3_600_000).toISOString(),
      }),
    );
  }
  return { articles, now: 40, name: 'Warta', code: 'a' };
}

describe('what is rendered', () => {
  const desk = archive(2000);
  const clean = build(desk, new Map()).after;
  const after = (change: (articles: Map<string, Article>) => void): string[] => {
    const articles = new Map(desk.articles);
    change(articles);
    return build({ ...desk, articles }, clean).rendered;
  };
  const pages = (files: string[]) => files.filter((file) => file.endsWith('.html'));

  test('after a change in a text: its page; feeds and status where they name it', () => {
    const files = after((all) => all.set('s700', { ...all.get('s700')!, digest: 'edited' }));
    expect(files.toSorted()).toEqual(['s700/index.html', 'status.json']);
  });

  test('after a change in a headline: its page, the lists that show it, stories that point to it', () => {
    const files = after((all) => all.set('s700', { ...all.get('s700')!, title: 'Lain' }));
    expect(pages(files)).toContain('s700/index.html');
    expect(pages(files).length).toBeLessThan(20);
  });

  test('after a new story: at most thirty pages', () => {
    const files = after((all) => {
      const newest = all.get('s1999')!;
      all.set(
        'baru',
        anArticle({ ...newest, id: 'baru', slug: 'baru', path: '/baru/', date: dayOf(1) }),
      );
    });
    expect(pages(files)).toContain('baru/index.html');
    expect(pages(files).length).toBeLessThanOrEqual(30);
  });

  test('after a new story: the one that no longer has a card of its own, which it names', () => {
    const newest = [...desk.articles.values()].toSorted((a, b) => (a.date < b.date ? 1 : -1));
    const [falls, stays] = [newest[NEWEST_DRAWN - 1]!, newest[NEWEST_DRAWN - 2]!];
    const files = after((all) => {
      all.set('baru', anArticle({ ...newest[0]!, id: 'baru', path: '/baru/', date: dayOf(1) }));
    });
    expect(files).toContain(`${falls.id}/index.html`);
    expect(files).not.toContain(`${stays.id}/index.html`);
  });

  test('after the point that a photo is cut around moved: its page, whose card has another name', () => {
    const photo = {
      file: 'articles/foto.jpg',
      digest: 'x',
      type: 'jpeg',
      width: 1600,
      height: 900,
    };
    const keys = (focus: string) => {
      const story = anArticle({
        id: 'a',
        image: { src: 'foto.jpg', focus },
        file: 'articles/a.md',
      });
      const made = siteWith([story], { pictures: [photo as Picture] });
      const read = { documents: new Map(), held: { count: 0, rules: [] } };
      return new Map(allPages(made, { ...read, code: 'a' }).map(({ path, key }) => [path, key]));
    };
    const [left, right] = [keys('10% 50%'), keys('90% 50%')];
    expect(left.get('/a/')).not.toBe(right.get('/a/'));
  });

  test('after a change of the breaking line: the front page alone', () => {
    const site = (breaking: typeof aSite.breaking) => {
      const made = siteWith([...desk.articles.values()].slice(0, 60), {
        site: { ...aSite, breaking },
      });
      const read = { documents: new Map(), held: { count: 0, rules: [] } };
      return new Map(
        allPages(made, { ...read, code: 'a' }).map(({ path, key }) => [outputFile(path), key]),
      );
    };
    const [without, with_] = [site(undefined), site({ text: 'Gempa' })];
    const changed = [...with_].filter(([file, key]) => without.get(file) !== key);
    expect(changed.map(([file]) => file).toSorted()).toEqual(['index.html', 'status.json']);
  });
});

test('two pages in one place are refused', () => {
  const page = { path: '/a/', component: 'x', key: 'k' };
  expect(() => planPages([page, { ...page, component: 'y' }], () => false)).toThrow(/made twice/);
});
