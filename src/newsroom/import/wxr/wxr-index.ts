import { createHash } from 'node:crypto';
import { addressKey } from '../../../lib/address-key.ts';
import { detached } from '../article/detached.ts';
import { mendedText } from '../encoding/repair-mojibake.ts';
import { sitePathOf } from '../article/site-path.ts';
import type { WxrHead } from './wxr-head.ts';
import { itemDigest } from './identity-of-item.ts';
import { kindOfItem } from './kind-of-item.ts';
import type { PressTable } from './tablepress.ts';
import { tableOf } from './tablepress.ts';
import type { LanguageForm } from './languages/language-form.ts';
import { addForms } from './languages/language-form.ts';
import type { Translation } from './languages/language-of-item.ts';
import { addTranslation } from './languages/language-of-item.ts';
import { inOneLanguage } from './languages/split-languages.ts';
import type { WxrItem } from './wxr-item.ts';

/** A picture or document that a site held. */
export interface Attachment {
  url: string;
  alt: string;
  caption: string;
  /** Number of the post that it was uploaded to. */
  parent: string;
}

/** What must be known of the whole export before its first article can be written. */
export interface WxrIndex {
  attachments: Map<string, Attachment>;
  /** Names of attached files without folder, to find originals of scaled pictures. */
  uploads: Map<string, string>;
  /** Headline and address of each post, by its number: for links by number. */
  posts: Map<string, { title: string; url: string }>;
  /** Digests of the items of each number (`itemDigest`), and numbers that different items share. */
  numbers: Map<string, string>;
  sharedNumbers: Set<string>;
  /** Addresses of published articles and pages, as `addressKey` has them. */
  addresses: Set<string>;
  /** Reusable blocks by number. */
  blocks: Map<string, string>;
  /** Tables of a plugin, by the number of the item that holds them. */
  tables: Map<string, PressTable>;
  /** Number of the oldest post of those that have the same text, by the digest of that text. */
  texts: Map<string, { id: string; date: string; urls: string[] }>;
  /** The versions of each story that is there in several languages, by what they have in common. */
  translations: Map<string, Translation[]>;
  /** How the addresses of further languages look that stand in texts of several languages. */
  languageForms: Map<LanguageForm, number>;
  /** How many items of each type and status there are. */
  counts: Map<string, number>;
  categories: Map<string, { name: string; parent: string; articles: number }>;
  tags: Map<string, { name: string; articles: number }>;
  comments: number;
  amp: boolean;
  /** How many hours the site's clock is ahead of UTC, by how many posts say so. */
  offsets: Map<number, number>;
}

export function emptyIndex(): WxrIndex {
  return {
    attachments: new Map(),
    uploads: new Map(),
    posts: new Map(),
    numbers: new Map(),
    sharedNumbers: new Set(),
    addresses: new Set(),
    blocks: new Map(),
    tables: new Map(),
    translations: new Map(),
    languageForms: new Map(),
    texts: new Map(),
    counts: new Map(),
    categories: new Map(),
    tags: new Map(),
    comments: 0,
    amp: false,
    offsets: new Map(),
  };
}

/** Adds what the head says of categories. */
export function indexHead(index: WxrIndex, head: WxrHead): void {
  for (const { slug, name, parent } of head.categories) {
    const category = index.categories.get(slug);
    index.categories.set(slug, {
      name: inOneLanguage(name),
      parent,
      articles: category?.articles ?? 0,
    });
  }
}

/** Adds one item; keeps no text of articles, so that memory does not grow with the export. */
export function indexItem(index: WxrIndex, item: WxrItem): void {
  const { fields, meta } = item;
  const counted = `${fields.type || 'post'} ${fields.status}`;
  index.counts.set(counted, (index.counts.get(counted) ?? 0) + 1);
  index.comments += item.comments;
  if (meta.has('amp_status')) index.amp = true;
  const kind = kindOfItem(fields.type);
  if (kind === 'attachment') addAttachment(index, item);
  else if (kind === 'block') addBlock(index, item);
  else if (kind === 'table') {
    const table = tableOf(item);
    if (table !== undefined) index.tables.set(detached(fields.id), table);
  } else if (kind === 'article' || kind === 'page') {
    addArticle(index, item);
    if (kind === 'article') {
      addTerms(index, item);
      addTranslation(index.translations, item);
      addForms(index.languageForms, item);
    }
  }
}

/** WordPress shows a block in a post only where it is published itself. */
function addBlock(index: WxrIndex, { fields }: WxrItem): void {
  const { id, content, status, password } = fields;
  if (!/^(?:publish)?$/.test(status) || password !== '') return;
  index.blocks.set(detached(id), detached(content));
}

function addAttachment(index: WxrIndex, { fields, meta }: WxrItem): void {
  if (/^(?:trash|private|draft)$/.test(fields.status)) return;
  const url = fields.attachmentUrl || fields.guid;
  if (url === '') return;
  const address = detached(url);
  index.attachments.set(detached(fields.id), {
    url: address,
    alt: detached(meta.get('_wp_attachment_image_alt') ?? ''),
    caption: detached(mendedText(fields.excerpt)),
    parent: detached(fields.parent),
  });
  index.uploads.set(detached(address.slice(address.lastIndexOf('/') + 1).toLowerCase()), address);
}

function addArticle(index: WxrIndex, { fields }: WxrItem): void {
  const id = detached(fields.id);
  const url = detached(fields.link);
  const own = itemDigest(fields);
  if ((index.numbers.get(id) ?? own) !== own) index.sharedNumbers.add(id);
  index.numbers.set(id, own);
  const address = pathByName(fields) ?? url;
  index.posts.set(id, { title: detached(mendedText(inOneLanguage(fields.title))), url: address });
  const hours = (Date.parse(`${fields.date}Z`) - Date.parse(`${fields.dateGmt}Z`)) / 3_600_000;
  if (Number.isInteger(hours)) index.offsets.set(hours, (index.offsets.get(hours) ?? 0) + 1);
  if (fields.status !== 'publish') return;
  const key = claimKey(url);
  const digest = textDigest(fields);
  const earlier = digest === undefined ? undefined : index.texts.get(digest);
  const date = detached(fields.dateGmt || fields.date);
  if (earlier !== undefined && date >= earlier.date) {
    earlier.urls.push(url);
    return;
  }
  if (key !== undefined) index.addresses.add(key);
  if (earlier !== undefined) {
    const younger = index.posts.get(earlier.id)?.url ?? '';
    index.addresses.delete(claimKey(younger) ?? '');
    earlier.urls.push(younger);
    earlier.id = id;
    earlier.date = date;
  } else if (digest !== undefined) index.texts.set(digest, { id, date, urls: [] });
}

/**
 * Where a post of a site without readable addresses will lie: links to it by number must not depend on a
 * host that knows the number.
 */
function pathByName({ link, name, date, type }: WxrItem['fields']): string | undefined {
  if (!/[?&](?:p|page_id)=\d/.test(link) || !/^[a-z\d]+(?:-[a-z\d]+)*$/.test(name))
    return undefined;
  if (kindOfItem(type) === 'page') return detached(`/${name}/`);
  const [, year, month] = /^([12]\d{3})-(\d\d)-/.exec(date) ?? [];
  return year === undefined ? undefined : detached(`/${year}/${month}/${name}/`);
}

/** The address of an article as others must not have it; those by number are no addresses. */
function claimKey(url: string): string | undefined {
  const path = url.includes('?') ? undefined : sitePathOf(url);
  return path === undefined ? undefined : detached(addressKey(path));
}

/** A digest of headline and text; short texts (a picture, a link) may be alike without being the same. */
export function textDigest({ title, content }: WxrItem['fields']): string | undefined {
  if (content.length < 400) return undefined;
  return createHash('sha1').update(title).update('\n').update(content.trim()).digest('base64url');
}

function addTerms(index: WxrIndex, { terms }: WxrItem): void {
  const keys = new Set<string>();
  for (const { domain, nicename, name } of terms) {
    const key = `${domain} ${nicename}`;
    if (nicename === '' || keys.has(key)) continue;
    keys.add(key);
    if (domain === 'category') {
      const category = index.categories.get(nicename) ?? {
        name: detached(inOneLanguage(name)),
        parent: '',
        articles: 0,
      };
      index.categories.set(detached(nicename), { ...category, articles: category.articles + 1 });
    } else if (domain === 'post_tag' || domain === 'tag') {
      const tag = index.tags.get(nicename) ?? { name: detached(inOneLanguage(name)), articles: 0 };
      index.tags.set(detached(nicename), { ...tag, articles: tag.articles + 1 });
    }
  }
}
