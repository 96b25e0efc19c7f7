import type { WxrHead, WxrHeadTerm } from '../wxr/wxr-head.ts';
import { emptyHead } from '../wxr/wxr-head.ts';
import type { DumpStore, StoredSite } from './dump-store.ts';
import type { People } from './people.ts';
import { peopleOf } from './people.ts';

/** What the posts of a site need of it. */
export interface SiteFacts {
  head: WxrHead;
  /** Where readers found it, without a final slash; empty where the dump does not say. */
  home: string;
  /** Where its files lie. */
  files: string;
  /** How it made the addresses of its posts; `undefined` where the dump does not say. */
  structure: string | undefined;
  people: People;
  categories: ReadonlyMap<number, { slug: string; parent: number }>;
}

/** Finds what the posts of a site need of it. */
export function siteFacts(store: DumpStore, site: StoredSite): SiteFacts {
  const options = new Map(
    store
      .all<{ key: string; value: string }>(
        'SELECT key, value FROM options WHERE site = ?',
        site.number,
      )
      .map(({ key, value }) => [key, value]),
  );
  const address = (key: string) => addressOf(options.get(key) ?? '');
  const home = address('home') || address('siteurl') || homeInGuids(store, site);
  const people = peopleOf(store, site.number, networkOf(store, site).number);
  const head = { ...emptyHead(), title: options.get('blogname') ?? '', link: home };
  head.blogUrl = home;
  head.siteUrl = address('siteurl') || home;
  head.authors = people.all;
  const categories = addTerms(head, store, site);
  const structure = options.get('permalink_structure');
  return { head, home, files: head.siteUrl, structure, people, categories };
}

function addTerms(
  head: WxrHead,
  store: DumpStore,
  site: StoredSite,
): Map<number, { slug: string; parent: number }> {
  const terms = store.all<{ id: number; slug: string; name: string; parent: number; kind: string }>(
    `SELECT t.term AS id, t.slug, t.name, x.parent, x.taxonomy AS kind
     FROM term_taxonomy x JOIN terms t ON t.site = x.site AND t.term = x.term
     WHERE x.site = ? AND x.taxonomy IN ('category', 'post_tag') GROUP BY x.taxonomy, t.term`,
    site.number,
  );
  const slugs = new Map(terms.map(({ id, slug }) => [id, slug]));
  const categories = new Map<number, { slug: string; parent: number }>();
  for (const { id, slug, name, parent, kind } of terms) {
    const term: WxrHeadTerm = {
      id: String(id),
      slug,
      name: name || slug,
      parent: slugs.get(parent) ?? '',
      description: '',
    };
    if (kind === 'post_tag') head.tags.push(term);
    else {
      head.categories.push(term);
      categories.set(id, { slug, parent });
    }
  }
  return categories;
}

/** The accounts of a site in a network (`wp_2_`) are those of the network (`wp_`). */
function networkOf(store: DumpStore, site: StoredSite): StoredSite {
  const prefix = site.prefix.replace(/\d+_$/, '');
  const isSame = (one: StoredSite) =>
    one.file === site.file && one.database === site.database && one.prefix === prefix;
  if (prefix === site.prefix || store.count('users', site) > 0) return site;
  return store.sites.find(isSame) ?? site;
}

/** Posts bear the address that they had when they were written first. */
function homeInGuids(store: DumpStore, site: StoredSite): string {
  const [row] = store.all<{ guid: string }>(
    `SELECT json_extract(data, '$.guid') AS guid FROM posts
     WHERE site = ? AND type IN ('post', 'page') AND guid LIKE 'http%?p%' LIMIT 1`,
    site.number,
  );
  return addressOf(row?.guid.replace(/\/?(?:index\.php)?\?.*$/s, '') ?? '');
}

function addressOf(text: string): string {
  const address = text.trim().replace(/\/+$/, '');
  return /^https?:\/\/[^/]/i.test(address) && URL.canParse(address) ? address : '';
}
