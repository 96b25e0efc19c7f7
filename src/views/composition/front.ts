import type { Article } from '../../edition/edition.ts';
import { listPages } from '../../edition/list-pages.ts';
import type { Site } from '../../site/site.ts';
import type { Link } from '../link.ts';
import { linkTo } from '../link.ts';
import type { Headline, Teaser } from '../teaser.ts';
import { headlineOf, teaserWithNewest } from '../teaser.ts';
import type { BandArticles } from './bands.ts';
import { bandColumns } from './bands.ts';
import { isDoubled } from './doubled.ts';
import { BETWEEN, HEADING } from './heights.ts';
import type { Lead } from './lead.ts';
import { leadOf } from './lead.ts';
import { newestHeadlines } from './newest.ts';
import type { ArticleRow } from './row.ts';
import { articlesIn, rowOf } from './row.ts';

/** A section on the front page. */
export type Band = { section: Link; articles: BandArticles };

/** What the front page is put together of; each article stands in one place. */
export type FrontParts = {
  lead: Lead | undefined;
  seconds: ArticleRow | undefined;
  newest: readonly Headline[];
  /** Sections of which there is more than one article, in columns. */
  columns: readonly (readonly Band[])[];
  /** Sections of opinion. */
  opinion: readonly Band[];
  /** The only article of each other section. */
  singles: readonly Headline[];
  /** What is left of the newest articles. */
  rest: readonly Headline[];
  /** Number of older pages. */
  older: number;
};

/** Columns of the page 1,184 px wide, in CSS pixels. */
const [MAIN, MAIN_COLUMN, NEWEST, BAND] = [881, 256, 246, 357] as const;
/** Articles that a row may choose from, and a band. */
const [ROW_CHOICE, BAND_CHOICE, OPINIONS] = [9, 6, 4];
/** Headlines beside the picture of the lead, at most. */
const BESIDE = 2;
const COLUMNS = 3;
/** Sections with a band of their own; of the others one headline stands here. */
const MOST_BANDS = 12;

/** What still stands nowhere on the page: each article is given once, and in one language. */
class Supply {
  readonly #given = new Set<string>();
  readonly #site: Site;

  constructor(site: Site) {
    this.#site = site;
  }

  /** The first `count` of `articles` that stand nowhere yet. */
  next(articles: readonly Article[], count: number): Article[] {
    const free: Article[] = [];
    for (const article of articles) {
      if (free.length === count) break;
      if (!this.#given.has(article.path) && !isDoubled(this.#site, article)) free.push(article);
    }
    return free;
  }

  give(shown: Iterable<Pick<Article, 'path'>>): void {
    for (const { path } of shown) this.#given.add(path);
  }

  isGiven({ path }: Article): boolean {
    return this.#given.has(path);
  }
}

const isOpinion = (articles: readonly Teaser[]): boolean =>
  articles.every(({ label }) => label === 'opinion' || label === 'analysis');

/** What may stand beside the lead: what is related to it, then the newest of its section. */
const nearTo = (edition: Site['edition'], lead: Article): Article[] => [
  ...new Set([
    ...edition.related(lead),
    ...edition.inSection(lead.section.id).slice(0, ROW_CHOICE + BESIDE),
  ]),
];

/** Puts the front page together: what is most urgent first, then a band a section. */
export function frontParts(site: Site): FrontParts {
  const { edition } = site;
  const supply = new Supply(site);
  const teaser = (article: Article): Teaser => teaserWithNewest(site, article);
  const headline = (article: Article): Headline => headlineOf(site, article);

  // What was paid for is news nowhere, and leads nothing.
  const news = edition.front.filter(({ label }) => label !== 'advertorial');
  const [first] = supply.next(news, 1);
  supply.give(first ? [first] : []);
  const seconds = rowOf(supply.next(news, ROW_CHOICE).map(teaser), MAIN_COLUMN);
  supply.give(seconds ? articlesIn(seconds) : []);
  const near = first ? nearTo(edition, first) : [];
  const lead = first && leadOf(teaser(first), supply.next(near, BESIDE).map(headline), MAIN);
  supply.give(lead?.related ?? []);

  const main = (lead?.height ?? 0) + (seconds ? BETWEEN + seconds.height : 0);
  const newest = newestHeadlines(
    supply.next(edition.articles, 14).map(headline),
    main - HEADING,
    NEWEST,
  );
  supply.give(newest);

  const bands: Band[] = [];
  const [opinion, singles]: [Band[], Headline[]] = [[], []];
  for (const section of edition.menu.top) {
    const [large, ...others] = supply.next(edition.inSection(section.id), BAND_CHOICE).map(teaser);
    if (!large) continue;
    const band: Band = { section: linkTo(section), articles: [large, ...others] };
    if (isOpinion(band.articles)) {
      opinion.push({ ...band, articles: [large, ...others.slice(0, OPINIONS - 1)] });
    } else if (others.length === 0 || bands.length === MOST_BANDS) singles.push(large);
    else bands.push(band);
  }
  const columns = bandColumns(bands, COLUMNS, BAND);
  for (const { articles } of [...columns.flat(), ...opinion]) supply.give(articles);
  supply.give(singles);
  const { front, older } = listPages(edition.articles);
  const rest = front.filter((article) => !supply.isGiven(article)).map(headline);
  return { lead, seconds, newest, columns, opinion, singles, rest, older: older.length };
}
