import { searchChoices } from './search-choices.ts';
import type { Site } from '../site/site.ts';
import type { Frame } from './frame.ts';
import { frameOf } from './frame.ts';

/** One choice of a filter. */
export type Choice = { id: string; name: string };

/** The search page: what one may filter by, in the order of its choices. */
export type SearchView = {
  kind: 'search';
  frame: Frame;
  sections: readonly Choice[];
  topics: readonly Choice[];
  authors: readonly Choice[];
};

const choiceOf = ({ id, name }: Choice): Choice => ({ id, name });

/** What the search page shows. */
export function searchView(site: Site): SearchView {
  const { sections, topics, authors } = searchChoices(site.edition);
  const byName = new Intl.Collator(site.settings.language);
  return {
    kind: 'search',
    frame: frameOf(site),
    sections: sections.map(choiceOf),
    topics: topics.map(choiceOf).toSorted((a, b) => byName.compare(a.name, b.name)),
    authors: authors.map(choiceOf),
  };
}
