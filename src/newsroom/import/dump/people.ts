import { namedAuthor } from '../article/named-author.ts';
import type { WxrAuthor } from '../wxr/wxr-head.ts';
import type { DumpStore } from './dump-store.ts';

/**
 * The people who wrote on a site, by the number of their account and by the term that names them as a
 * co-author. What they are called is only ever their display name; who has none is the newsroom.
 */
export interface People {
  /** All of them; what stands for a login is a key of ours. */
  all: WxrAuthor[];
  byAccount: ReadonlyMap<number, WxrAuthor>;
  byTerm: ReadonlyMap<string, WxrAuthor>;
}

/** Finds the people of a site; of a site in a network, the accounts are those of the network. */
export function peopleOf(store: DumpStore, site: number, accountsOf: number): People {
  const named = (login: string, name: string): WxrAuthor => ({ login, name, email: '' });
  const byAccount = new Map<number, WxrAuthor>();
  const byTerm = new Map<string, WxrAuthor>();
  const terms = new Set(
    store
      .all<{ slug: string }>(
        `SELECT DISTINCT t.slug FROM term_taxonomy x JOIN terms t ON t.site = x.site AND t.term = x.term
         WHERE x.site = ? AND x.taxonomy = 'author'`,
        site,
      )
      .map(({ slug }) => slug.toLowerCase()),
  );
  const guests = store.all<{ name: string; title: string }>(
    `SELECT json_extract(data, '$.name') AS name, json_extract(data, '$.title') AS title FROM posts
     WHERE site = ? AND type = 'guest-author'`,
    site,
  );
  for (const { name, title } of guests) {
    const slug = name.toLowerCase();
    const shown = namedAuthor(title);
    if (terms.has(slug) && shown !== '' && !isName(shown, slug))
      byTerm.set(slug, named(`guest-${byTerm.size + 1}`, shown));
  }
  const writers = new Set(
    store
      .all<{ author: number }>('SELECT DISTINCT author FROM posts WHERE site = ?', site)
      .map(({ author }) => author),
  );
  const accounts = store.each<{ user: number; name: string; keys: string }>(
    `SELECT user, name, keys FROM users WHERE site = ? AND name <> ''`,
    accountsOf,
  );
  for (const { user, name, keys } of accounts) {
    const author = named(`user-${user}`, name);
    if (writers.has(user)) byAccount.set(user, author);
    for (const key of keys.split('\n'))
      for (const term of [key, `cap-${key}`])
        if (key !== '' && terms.has(term) && !byTerm.has(term)) byTerm.set(term, author);
  }
  const all = new Map([...byAccount.values(), ...byTerm.values()].map((one) => [one.login, one]));
  return { all: [...all.values()], byAccount, byTerm };
}

/** Whether a guest is called only what the address of the profile is. */
const isName = (title: string, slug: string): boolean =>
  slug.replace(/^cap-/, '') === title.toLowerCase();
