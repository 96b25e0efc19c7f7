import type { WxrIndex } from './wxr-index.ts';
import { emptyIndex } from './wxr-index.ts';

/**
 * What the indexes of several sites say together, for what belongs to the import as a whole. Numbers that
 * posts of two sites bear name neither.
 */
export function joinedIndex(indexes: readonly WxrIndex[]): WxrIndex {
  const [only = emptyIndex()] = indexes;
  if (indexes.length < 2) return only;
  const all = emptyIndex();
  const shared = new Set<string>();
  for (const index of indexes) {
    for (const [name, address] of index.uploads) all.uploads.set(name, address);
    for (const [id, post] of index.posts) {
      if (all.posts.has(id)) shared.add(id);
      else all.posts.set(id, post);
    }
    for (const address of index.addresses) all.addresses.add(address);
    for (const [slug, category] of index.categories) {
      const articles = category.articles + (all.categories.get(slug)?.articles ?? 0);
      all.categories.set(slug, { ...category, articles });
    }
    for (const [slug, tag] of index.tags) {
      const articles = tag.articles + (all.tags.get(slug)?.articles ?? 0);
      all.tags.set(slug, { ...tag, articles });
    }
    addCounts(all.counts, index.counts);
    addCounts(all.offsets, index.offsets);
    all.comments += index.comments;
  }
  for (const id of shared) all.posts.delete(id);
  return all;
}

function addCounts<K>(all: Map<K, number>, more: ReadonlyMap<K, number>): void {
  for (const [key, count] of more) all.set(key, (all.get(key) ?? 0) + count);
}
