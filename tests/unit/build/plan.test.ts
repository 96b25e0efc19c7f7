import { describe, expect, test } from 'vitest';
import { planPages } from '../../../src/build/plan.ts';
import { outputFile } from '../../../src/lib/url.ts';
import type { ArticleEntry } from '../../../src/schema/entries.ts';
import { anArticle } from '../../support/article.ts';
import type { Picture } from '../../../src/pictures/picture.ts';
import { NEWEST_DRAWN } from '../../../src/publish/cards/card-of.ts';
import { aSite } from '../../support/edition.ts';
import { plannedOf } from '../../support/planned.ts';
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

type EditionState = {
  articles: Map<string, ArticleEntry>;
  now: number;
  site: typeof aSite;
  authors: typeof AUTHORS;
  code: string;
};

function dayOf(day: number): string {
  return new Date(Date.UTC(2015, 8, 1) + day * 86_400_000).toISOString();
}

/** The pages of a desk's newspaper. */
function pagesOf({ articles, now, site: settings, authors, code }: EditionState) {
  const site = siteWith([...articles.values()], {
    now: dayOf(now),
    site: settings,
    authors,
  });
  return plannedOf(site, code);
}

/** An output folder that remembers for every file the key it was made from. */
function build(desk: EditionState, before: ReadonlyMap<string, string>) {
  const { render, keep } = planPages(pagesOf(desk), (file, { key }) => before.get(file) === key);
  const after = new Map([...render, ...keep].map(([file, { key }]) => [file, key]));
  return { after, rendered: [...render.keys()], kept: keep };
}

/** An archive of articles in all sections, with topics and authors. */
function archive(count: number): EditionState {
  const articles = new Map<string, ArticleEntry>();
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
  return { articles, now: 40, site: aSite, authors: AUTHORS, code: 'a' };
}

describe('what is rendered', () => {
  const desk = archive(2000);
  const clean = build(desk, new Map()).after;
  const after = (change: (articles: Map<string, ArticleEntry>) => void): string[] => {
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
    // The 200th newest had a card of its own until now; it shares its section's from here on.
    expect(pages(files)).toContain('s1800/index.html');
  });

  test("after a change of an author's name: what that author signed, and no other story", () => {
    const renamed = AUTHORS.map((one) =>
      one.id === 'ani' ? { ...one, name: 'Ani Lestari' } : one,
    );
    const files = build({ ...desk, authors: renamed }, clean).rendered;
    const articles = files.filter((file) => /^s\d+\//.test(file));
    expect(articles).toHaveLength(1000);
    expect(articles.every((file) => Number(/\d+/.exec(file)![0]) % 2 === 0)).toBe(true);
  });

  test('after a change of a setting that only robots.txt says: that file, and the status', () => {
    const files = build({ ...desk, site: { ...aSite, aiTraining: 'refuse' } }, clean).rendered;
    expect(files.toSorted()).toEqual(['robots.txt', 'status.json']);
  });

  test("after a change of a section's description: its lists and feeds", () => {
    const sections = aSite.sections.map((one) =>
      one.id === 'asia' ? { ...one, description: 'Benua terbesar.' } : one,
    );
    const files = build({ ...desk, site: { ...aSite, sections } }, clean).rendered;
    expect(files.filter((file) => !/^asia\/|^status\.json$/.test(file))).toEqual([]);
    expect(files).toContain('asia/feed.xml');
  });

  test('after the theme changed: everything', () => {
    expect(build({ ...desk, code: 'b' }, clean).rendered).toHaveLength(clean.size);
  });

  test('after nothing changed: nothing', () => {
    expect(build(desk, clean).rendered).toEqual([]);
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
      const article = anArticle({
        id: 'a',
        image: { src: 'foto.jpg', alt: 'Pantai', focus },
        file: 'articles/a.md',
      });
      const made = siteWith([article], { pictures: [photo as Picture] });
      return new Map(plannedOf(made, 'a').map(({ path, key }) => [path, key]));
    };
    const [left, right] = [keys('10% 50%'), keys('90% 50%')];
    expect(left.get('/a/')).not.toBe(right.get('/a/'));
  });

  test('after a change of the breaking line: the front page and the file that other pages read', () => {
    const site = (breaking: typeof aSite.breaking) => {
      const made = siteWith([...desk.articles.values()].slice(0, 60), {
        site: { ...aSite, breaking },
      });
      return new Map(plannedOf(made, 'a').map(({ path, key }) => [outputFile(path), key]));
    };
    const [without, with_] = [site(undefined), site({ text: 'Gempa' })];
    const changed = [...with_].filter(([file, key]) => without.get(file) !== key);
    expect(changed.map(([file]) => file).toSorted()).toEqual([
      'breaking.json',
      'index.html',
      'status.json',
    ]);
  });
});

test('a translation is rendered anew when its original no longer is one: search engines read which is', () => {
  const keyOf = (original: Partial<ArticleEntry>) => {
    const made = siteWith([
      anArticle({ id: 'asli', lang: 'en', ...original }),
      anArticle({ id: 'versi', lang: 'su', translationOf: 'asli' }),
    ]);
    return plannedOf(made, 'a').find(({ path }) => path === '/versi/')?.key;
  };
  expect(keyOf({ translationOf: 'entah' })).not.toBe(keyOf({}));
});

test('a page that nothing holds is planned without its key, which is dear', () => {
  const page = {
    ...{ path: '/a/', component: 'x', hasText: false },
    get key(): string {
      throw new Error('It was asked for.');
    },
  };
  expect([...planPages([page], () => false).render.values()]).toEqual([page]);
});

test('two pages in one place are refused', () => {
  const page = { path: '/a/', component: 'x', hasText: false, key: 'k' };
  expect(() => planPages([page, { ...page, component: 'y' }], () => false)).toThrow(/made twice/);
});

test('a reply’s page is made anew when the story it answers gets another headline', () => {
  const keys = (title: string) => {
    const replies = [{ time: dayOf(3), article: 'jawaban' }];
    const made = siteWith([
      anArticle({ id: '2015/09/a', title, replies }),
      anArticle({ id: '2015/09/jawaban', section: 'nasional' }),
    ]);
    return new Map(plannedOf(made, 'a').map(({ path, key }) => [path, key]));
  };
  expect(keys('Satu').get('/2015/09/jawaban/')).not.toBe(keys('Dua').get('/2015/09/jawaban/'));
});
