import MiniSearch from 'minisearch';
import type { SearchDocument } from '../../../src/search/writer/search-document.ts';
import type { Engine } from './quality.ts';

/** MiniSearch over headline, standfirst and body, as its manual sets it up: prefix and fuzzy 0.2. */
export function miniSearch(articles: readonly SearchDocument[]): Engine {
  const index = new MiniSearch<SearchDocument>({
    idField: 'digest',
    fields: ['title', 'standfirst', 'body'],
    searchOptions: { boost: { title: 3 }, prefix: true, fuzzy: 0.2 },
  });
  index.addAll(articles);
  return (query) =>
    index
      .search(query)
      .slice(0, 10)
      .map(({ id }) => String(id));
}
