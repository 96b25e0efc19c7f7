import { popularTopics, searchChoices } from './search-choices.ts';
import { searchPath } from '../site/addresses.ts';
import type { Site } from '../site/site.ts';
import type { Frame } from './frame.ts';
import { frameOf } from './frame.ts';
import type { Adverts } from './advert.ts';
import { advertAt } from './advert.ts';
import type { Link } from './link.ts';
import { linkTo } from './link.ts';
import type { Headline } from './teaser.ts';
import { headlineOf } from './teaser.ts';

/** The newest headlines that the page shows before anything is searched. */
const NEWEST = 6;

/** One choice of a filter. */
export type Choice = { id: string; name: string };

/**
 * The search page: what one may filter by, in the order of its choices, and what it shows before anything
 * is searched. Each new article changes it.
 */
export type SearchView = {
  kind: 'search';
  frame: Frame;
  sections: readonly Choice[];
  topics: readonly Choice[];
  authors: readonly Choice[];
  /** Years that have articles, the newest first. */
  years: readonly number[];
  popular: readonly Link[];
  newest: readonly Headline[];
  adverts?: Adverts<'search'>;
};

const choiceOf = ({ id, name }: Choice): Choice => ({ id, name });

/** What the search page shows. */
export function searchView(site: Site): SearchView {
  const { edition } = site;
  const { sections, topics, authors } = searchChoices(edition);
  const byName = new Intl.Collator(site.settings.language);
  return {
    kind: 'search',
    frame: frameOf(site),
    sections: sections.map(choiceOf),
    topics: topics.map(choiceOf).toSorted((a, b) => byName.compare(a.name, b.name)),
    authors: authors.map(choiceOf),
    years: [...new Set(edition.months.map(({ year }) => year))].toSorted((a, b) => b - a),
    popular: popularTopics(edition).map(linkTo),
    newest: edition.articles.slice(0, NEWEST).map((article) => headlineOf(site, article)),
    ...advertAt(site, 'search', { path: searchPath() }),
  };
}
