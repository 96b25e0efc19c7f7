import { mendedText } from '../encoding/repair-mojibake.ts';
import { plainText } from '../html/parse-html.ts';
import { isZone } from '../../../lib/time/zone.ts';
import { jsonOf, objectOf } from '../json/json-values.ts';
import type { WxrHead, WxrHeadTerm } from '../wxr/wxr-head.ts';
import { emptyHead } from '../wxr/wxr-head.ts';
import type { LanguageSettings } from './language-settings.ts';
import { languageSettings } from './language-settings.ts';
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
  /** The zone of its clocks, where the dump says. */
  zone: string | undefined;
  people: People;
  categories: ReadonlyMap<number, { slug: string; parent: number }>;
  /** The category of posts that have none, by its number; 0 where the dump does not say. */
  defaultCategory: number;
  /** How it made the addresses of its languages; `undefined` where the dump does not say, or it has one. */
  languages: LanguageSettings | undefined;
  /** What stories call the tables of TablePress by, with commas, by the number of the post that holds one. */
  tables: ReadonlyMap<number, string>;
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
  const head = {
    ...emptyHead(),
    title: mendedText(plainText(options.get('blogname') ?? '')),
    link: home,
  };
  head.blogUrl = home;
  head.siteUrl = address('siteurl') || home;
  head.authors = people.all;
  const categories = addTerms(head, store, site);
  const structure = options.get('permalink_structure');
  const zone = zoneOf(options.get('timezone_string') ?? '', options.get('gmt_offset') ?? '');
  const defaultCategory = Number(options.get('default_category') ?? 0) || 0;
  const tables = tablesIn(options.get('tablepress_tables') ?? '');
  const files = head.siteUrl;
  const languages = languageSettings(options);
  if (languages !== undefined) head.languageForm = languages.form;
  const told = { head, home, files, structure, zone, people };
  return { ...told, categories, defaultCategory, languages, tables };
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

/** The setting in which TablePress keeps which post holds which table. */
function tablesIn(setting: string): Map<number, string> {
  const byPost = new Map<number, string>();
  const posts = objectOf((objectOf(jsonOf(setting)) ?? {})['table_post']) ?? {};
  for (const [id, value] of Object.entries(posts)) {
    const post = Number(value);
    const earlier = byPost.get(post);
    byPost.set(post, earlier === undefined ? id : `${earlier},${id}`);
  }
  return byPost;
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

/** Hosts that a site has before it is public. */
const ofWorkshop =
  /^(?:localhost|[\d.:]+|.*\.(?:local|test|localhost|invalid))$|staging|(?:^|\.)dev\./;

/**
 * The host that nearly all posts say they were first written at, where the site's own address says
 * another: it moved, or somebody who broke in sent its readers elsewhere.
 */
export function otherHost(store: DumpStore, site: StoredSite, home: string): string | undefined {
  const hosts = new Map<string, number>();
  const rows = store.all<{ guid: string }>(
    `SELECT json_extract(data, '$.guid') AS guid FROM posts
     WHERE site = ? AND type IN ('post', 'page') LIMIT 2000`,
    site.number,
  );
  for (const { guid } of rows) {
    const host = hostOf(guid);
    if (host !== undefined) hosts.set(host, (hosts.get(host) ?? 0) + 1);
  }
  const [most] = [...hosts].toSorted(([, a], [, b]) => b - a);
  const own = hostOf(home);
  if (most === undefined || own === undefined || hosts.has(own)) return undefined;
  return most[1] >= rows.length * 0.8 && !ofWorkshop.test(most[0]) ? most[0] : undefined;
}

const hostOf = (url: string): string | undefined =>
  /^https?:\/\//i.test(url) && URL.canParse(url)
    ? new URL(url).host.replace(/^www\./, '')
    : undefined;

/** WordPress knows a place or a number of hours; signs of zones by number run the other way. */
function zoneOf(place: string, hours: string): string | undefined {
  const offset = Number(hours);
  const isWhole = hours !== '' && Number.isInteger(offset) && Math.abs(offset) <= 14;
  const zone =
    place || (isWhole ? `Etc/GMT${offset === 0 ? '' : offset > 0 ? -offset : `+${-offset}`}` : '');
  return isZone(zone) ? zone : undefined;
}

function addressOf(text: string): string {
  const address = text.trim().replace(/\/+$/, '');
  return /^https?:\/\/[^/]/i.test(address) && URL.canParse(address) ? address : '';
}
