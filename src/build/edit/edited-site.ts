import type { Article, Edition } from '../../edition/edition.ts';
import { own } from '../../lib/own.ts';
import { siteWith } from '../../site/make-site.ts';
import type { Site } from '../../site/site.ts';
import { NotKept } from './edited-pages.ts';
import type { KeptSite } from './kept-site.ts';

/** What articles are, by their paths. */
export type Labels = ReadonlyMap<string, Article['label']>;

/** An object of which only these properties are known; whatever else is asked of it throws `NotKept`. */
const knownOnly = <T extends object>(name: string, values: Partial<T>): T =>
  new Proxy(values, {
    get(target, key) {
      if (typeof key === 'string' && Object.hasOwn(target, key)) return own(target, key);
      throw new NotKept(`${name}.${String(key)}`);
    },
  }) as T;

/** An edition that knows what texts link to, and nothing else. */
const editionOfTexts = (labels: Labels): Edition =>
  knownOnly<Edition>('edition', {
    // Nothing is kept of a site that erased an article.
    erasedPaths: [],
    namesErased: () => false,
    at(path) {
      if (!labels.has(path)) throw new NotKept(path);
      return knownOnly<Article>(path, { label: labels.get(path) });
    },
  });

/**
 * The site that a text is rendered in, as it was kept: its pictures, files and words. `labels` say what the
 * articles are that texts name in *Baca juga*. Whatever else is asked of its edition, and of tables, throws
 * `NotKept`.
 */
export const editedSite = (
  { settings, address, pictures, files }: KeptSite,
  labels: Labels,
  readBody: Site['readBody'],
): Site =>
  siteWith({
    ...{ settings, address, readBody, desk: undefined },
    edition: editionOfTexts(labels),
    pictures: new Map(pictures),
    files: new Map(files),
    tables: knownOnly<Site['tables']>('tables', {}),
  });
