import { once } from '../lib/memo.ts';
import type { Article } from './article.ts';

/** Finds one of `things` by its id, the first of two. */
export function byId<T extends { id: string }>(
  things: readonly T[],
): (id: string) => T | undefined {
  const table = new Map(things.toReversed().map((thing) => [thing.id, thing]));
  return (id) => table.get(id);
}

/** A path without its outer slashes and escapes; hardly any has escapes. */
function bare(path: string): string {
  const from = path.startsWith('/') ? 1 : 0;
  const plain = path.slice(from, path.length > from && path.endsWith('/') ? -1 : undefined);
  return plain.includes('%') ? decodeURI(plain) : plain;
}

/** Finds one of `things` by its path, outer slashes or not. */
export function byPath<T extends { path: string }>(
  things: readonly T[],
): (path: string) => T | undefined {
  const table = new Map(things.map((thing) => [bare(thing.path), thing]));
  return (path) => table.get(bare(path));
}

/** Finds the articles of which `keys` gives a key, in their order. */
export function byKeys(
  articles: readonly Article[],
  keys: (article: Article) => Iterable<string>,
): (key: string) => Article[] {
  const groups = new Map<string, Article[]>();
  for (const article of articles) {
    for (const key of new Set(keys(article))) {
      const group = groups.get(key);
      if (group) group.push(article);
      else groups.set(key, [article]);
    }
  }
  return (key) => groups.get(key) ?? [];
}

/** Finds an article as front matters name it: by id, or by a slug that is one's alone. */
export function byName(articles: readonly Article[]): (name: string) => Article | undefined {
  const withId = new Map(articles.map((article) => [article.id, article]));
  const withSlug = once(() => byKeys(articles, ({ slug }) => [slug]));
  return (name) => {
    const article = withId.get(name);
    if (article) return article;
    const alike = withSlug()(name);
    return alike.length === 1 ? alike[0] : undefined;
  };
}
