import { readTime } from '../article/read-time.ts';
import { addItemMeta } from '../wxr/item-meta.ts';
import { kindOfItem } from '../wxr/kind-of-item.ts';
import { languageOfItem } from '../wxr/languages/language-of-item.ts';
import { tableIdsKey } from '../wxr/meta-keys.ts';
import type { WxrItem } from '../wxr/wxr-item.ts';
import { emptyItem } from '../wxr/wxr-item.ts';
import { addressInLanguage } from './language-settings.ts';
import { pagePermalink, permalink, typePermalink } from './permalink.ts';
import type { SiteFacts } from './site-facts.ts';
import type { StoredPost } from './store-row.ts';
import { attachedFile } from './store-row.ts';

/** A post of a dump with what other tables say of it. */
export interface PostRow {
  post: StoredPost;
  type: string;
  line: number;
  author: number;
  terms: readonly { id: number; slug: string; name: string; taxonomy: string }[];
  meta: readonly { key: string; value: string }[];
  /** Names of a page and of those above it, the topmost first. */
  path: readonly string[];
}

/** A row of `posts` as an item of an export, so that all rules of WordPress hold for it. */
export function itemOfRow(row: PostRow, facts: SiteFacts): WxrItem {
  const { post, type, line, author } = row;
  const item = emptyItem(line);
  const { content, id, excerpt, guid, modified, modifiedGmt, name, parent, password } = post;
  Object.assign(item.fields, { content, id, excerpt, guid, modified, modifiedGmt, name, parent });
  Object.assign(item.fields, { password, title: post.title, status: post.status });
  const dateGmt = exactClock(post, facts.zone);
  Object.assign(item.fields, { date: post.date, dateGmt, type: type || 'post' });
  item.fields.creator = facts.people.byAccount.get(author)?.login ?? '';
  for (const { taxonomy, slug, name: term } of row.terms) {
    if (taxonomy !== 'author') item.terms.push({ domain: taxonomy, nicename: slug, name: term });
    else addCoAuthor(item, slug, facts);
  }
  for (const { key, value } of row.meta) addItemMeta(item, key, value);
  const tables = facts.tables.get(Number(post.id));
  if (tables !== undefined) addItemMeta(item, tableIdsKey, tables);
  if (post.status === 'publish' || post.status === 'private') {
    const { home, languages } = facts;
    const own = link(row, facts);
    item.fields.link =
      languages === undefined ? own : addressInLanguage(own, home, languageOfItem(item), languages);
  }
  if (type === 'attachment') item.fields.attachmentUrl = fileAddress(row, facts);
  return item;
}

/** The clock of UTC; where it stands still, as programs that wrote posts left it, by the site's zone. */
function exactClock({ date, dateGmt }: StoredPost, zone: string | undefined): string {
  if (zone === undefined || /^(?!0000)\d{4}-/.test(dateGmt) || !/^(?!0000)\d{4}-/.test(date))
    return dateGmt;
  const time = readTime(date, zone);
  return time === undefined ? dateGmt : new Date(time).toISOString().slice(0, 19).replace('T', ' ');
}

function addCoAuthor(item: WxrItem, slug: string, { people }: SiteFacts): void {
  const author = people.byTerm.get(slug.toLowerCase());
  if (author === undefined) return;
  item.terms.push({ domain: 'author', nicename: author.login, name: author.name });
}

function link({ post, type, path, terms, meta }: PostRow, facts: SiteFacts): string {
  const { home, structure = '', defaultCategory: none } = facts;
  const kind = kindOfItem(type);
  if (kind === 'page') return pagePermalink(home, structure, path);
  if (kind !== 'article') return '';
  if (type !== 'post' && type !== '') return typePermalink(home, structure, [type, post.name]);
  const primary = meta.find(({ key }) => key.endsWith('primary_category'))?.value.trim();
  const ids = terms.flatMap(({ id, taxonomy }) => (taxonomy === 'category' ? [id] : []));
  const category =
    ids.find((id) => String(id) === primary) ?? Math.min(...(ids.length > 0 ? ids : [none]));
  return permalink(home, structure, { ...post, categories: pathOf(category, facts) });
}

/** The slugs of a category and of those above it, the topmost first; a ring ends where it began. */
function pathOf(category: number, { categories }: SiteFacts): string[] {
  const slugs: string[] = [];
  for (let at = categories.get(category); at !== undefined; at = categories.get(at.parent)) {
    if (slugs.includes(at.slug)) break;
    slugs.unshift(at.slug);
  }
  return slugs;
}

/** A picture lies where uploads lie, at the address that the site has now. */
function fileAddress({ post, meta }: PostRow, { files }: SiteFacts): string {
  const file = meta.find(({ key }) => key === attachedFile)?.value.trim() ?? '';
  if (/^https?:\/\//.test(file)) return file;
  const at = post.guid.indexOf('/wp-content/');
  if (files === '' || (file === '' && at === -1)) return post.guid;
  if (at !== -1 && (file === '' || post.guid.endsWith(file))) return files + post.guid.slice(at);
  const folder = /\/wp-content\/(?:uploads\/(?:sites\/\d+\/)?)?/.exec(post.guid)?.[0];
  return `${files}${folder ?? '/wp-content/uploads/'}${file}`;
}
