import { withoutEnd } from '../../../lib/without-end.ts';
import { plainText } from '../html/parse-html.ts';
import { repairMojibake } from '../encoding/repair-mojibake.ts';
import type { Note } from '../article/note.ts';
import type { SourceArticle } from '../article/source-article.ts';
import { authorsOfItem } from './authors-of-item.ts';
import { datesOfItem } from './dates-of-item.ts';
import { identityOfItem } from './identity-of-item.ts';
import { expandContent } from './expand-content.ts';
import { leadPicture } from './lead-media.ts';
import { phpValue } from './php-serialized.ts';
import { restrictedBy } from './restricted.ts';
import { sectionsOfItem, topicsOfItem } from './terms-of-item.ts';
import type { WxrHead } from './wxr-head.ts';
import type { WxrIndex } from './wxr-index.ts';
import { textDigest } from './wxr-index.ts';
import type { WxrItem } from './wxr-item.ts';
import { kindOfItem } from './kind-of-item.ts';

/** Whether an item is given out as an article, or why not. */
export type ItemArticle = { article: SourceArticle } | { skipped: 'trash' | 'same-text' | 'empty' };

/** What is needed of the export around an item. */
export interface ItemContext {
  head: WxrHead;
  index: WxrIndex;
  /** Name of the file, for messages. */
  file: string;
  zone: string;
}

/** A post or page of an export as an article. Passwords and private posts become drafts. */
export function articleOfItem(item: WxrItem, context: ItemContext): ItemArticle {
  const { head, index, file, zone } = context;
  const { fields, meta } = item;
  if (fields.status === 'trash' || fields.status === 'auto-draft') return { skipped: 'trash' };
  const same = index.texts.get(textDigest(fields) ?? '');
  if (same !== undefined && same.id !== fields.id && fields.status === 'publish') {
    return { skipped: 'same-text' };
  }
  const notes: Note[] = [];
  mendEncoding(item, file, notes);
  const { html, wordpressLines, isGuessed } = expandContent(item, index, notes);
  if (fields.title === '' && html.trim() === '' && !meta.get('_thumbnail_id'))
    return { skipped: 'empty' };
  const siteUrl = head.blogUrl || head.siteUrl || head.link;
  const article: SourceArticle = {
    kind: kindOfItem(fields.type) === 'page' ? 'page' : 'article',
    from: withoutEnd(siteUrl.replace(/^https?:\/\//, ''), /\//) || 'wordpress',
    ...identityOfItem(item, index.sharedNumbers),
    file,
    line: item.line,
    title: headlineOf(fields.title),
    body: { html, wordpressLines, ...(siteUrl === '' ? {} : { baseUrl: siteUrl }) },
    draft: isDraft(item, notes) || isGuessed,
    sections: sectionsOfItem(item, head, index),
    topics: topicsOfItem(item),
    authors: authorsOfItem(item, head),
    aliases: [],
    notes,
  };
  if (item.lostAt !== undefined) article.lostAt = item.lostAt;
  Object.assign(article, datesOfItem(item, zone, notes));
  if (fields.name !== '') article.slug = decoded(fields.name);
  addAddresses(article, item, index, same?.urls ?? []);
  addSeo(article, item);
  const image = leadPicture(meta, index, notes);
  if (image !== undefined) article.image = image;
  return { article };
}

/** Some exports encode signs twice: `&amp;amp;` is no word of a headline. */
function headlineOf(text: string): string {
  const title = plainText(text);
  return /&(?:amp|lt|gt|quot|nbsp|#\d{2,5}|#x[\da-f]{2,4});/i.test(title)
    ? plainText(title.replaceAll('<', '&lt;'))
    : title;
}

/** Databases that were moved carelessly hold UTF-8 that was encoded twice. In place. */
function mendEncoding({ fields }: WxrItem, file: string, notes: Note[]): void {
  let count = 0;
  for (const field of ['title', 'content', 'excerpt'] as const) {
    const { text, repaired } = repairMojibake(fields[field]);
    fields[field] = text;
    count += repaired;
  }
  if (count > 0) notes.push({ rule: 'encoding-repaired', values: { file, count } });
}

function isDraft(item: WxrItem, notes: Note[]): boolean {
  const { fields } = item;
  if (fields.password !== '') {
    notes.push({ rule: 'post-password' });
    return true;
  }
  if (fields.status === 'private') {
    notes.push({ rule: 'post-private' });
    return true;
  }
  if (!['publish', 'future', ''].includes(fields.status)) return true;
  const by = restrictedBy(item);
  if (by === undefined) return false;
  notes.push({ rule: 'post-restricted', values: { by } });
  return true;
}

function addAddresses(
  article: SourceArticle,
  item: WxrItem,
  index: WxrIndex,
  sameText: string[],
): void {
  const { link, guid, id, status } = item.fields;
  const byNumber = /[?&](?:p|page_id)=\d+/;
  if (link !== '' && !byNumber.test(link) && status !== 'draft') article.url = link;
  if (byNumber.test(link) || byNumber.test(guid)) article.aliases.push(`/?p=${id}`);
  if (article.kind === 'page') article.aliases.push(`/?page_id=${id}`);
  if (index.amp && article.url !== undefined && !/\.\w+$/.test(article.url))
    article.aliases.push(`${article.url.replace(/\/?$/, '/')}amp/`);
  article.aliases.push(...sameText.filter((url) => url !== '' && !byNumber.test(url)));
  const { url, slug } = article;
  if (url === undefined || slug === undefined || !url.includes(slug)) return;
  for (const old of (item.meta.get('_wp_old_slug') ?? '').split('\n'))
    if (old.trim() !== '') article.aliases.push(url.replace(slug, old.trim()));
}

/** Variables of an SEO plugin's template are no words. */
function isWords(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== '' && !/%%|%\w+%/.test(text);
}

/** Variables of an SEO plugin's template say nothing outside of it. */
function addSeo(article: SourceArticle, { fields, meta }: WxrItem): void {
  const excerpt = plainText(fields.excerpt);
  const subtitle = subtitleOf(meta);
  const described = [meta.get('_yoast_wpseo_metadesc'), meta.get('rank_math_description')].find(
    (one) => isWords(one),
  );
  if (excerpt !== '' && !/(\[…\]|\[\.\.\.\]|\[&hellip;\])\s*$/.test(excerpt))
    article.standfirst = excerpt;
  else if (subtitle !== '') article.standfirst = subtitle;
  else if (described !== undefined) article.standfirst = plainText(described);
  const canonical = [meta.get('_yoast_wpseo_canonical'), meta.get('rank_math_canonical_url')].find(
    (one) => isWords(one),
  );
  if (
    canonical !== undefined &&
    /^https?:\/\//.test(canonical.trim()) &&
    canonical.trim() !== article.url
  ) {
    article.canonical = canonical.trim();
  }
}

/** The line that themes show under a headline. */
function subtitleOf(meta: WxrItem['meta']): string {
  const settings = phpValue(meta.get('td_post_theme_settings') ?? '');
  const subtitle = settings instanceof Map ? settings.get('td_subtitle') : undefined;
  return plainText(typeof subtitle === 'string' ? subtitle : (meta.get('wps_subtitle') ?? ''));
}

function decoded(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch {
    return slug;
  }
}
