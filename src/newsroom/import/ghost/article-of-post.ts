import { namedAuthors } from '../article/named-author.ts';
import { mendEncoding } from '../article/mend-encoding.ts';
import type { Note } from '../article/note.ts';
import { readTime, timesOf } from '../article/read-time.ts';
import type { SourceArticle, SourceAuthor } from '../article/source-article.ts';
import { plainText } from '../html/parse-html.ts';
import type { JsonObject } from '../json/json-values.ts';
import { objectOf, objectsIn, textIn } from '../json/json-values.ts';
import { bodyOfPost } from './body-of-post.ts';
import type { GhostTables, GhostTag } from './ghost-tables.ts';
import { kindOfPost } from './kind-of-post.ts';
import { postAddress } from './post-address.ts';

/** What stands for the site's address in texts of Ghost 4 and later. */
const placeholder = /__GHOST_URL__/g;

/** A post or page as an article. An export does not name its site: the one that it is brought to stands in. */
export function articleOfPost(
  post: JsonObject,
  tables: GhostTables,
  { file, siteUrl }: { file: string; siteUrl: string },
): SourceArticle {
  const id = textIn(post, 'id');
  const meta = { ...post, ...tables.metaOf(id) };
  const { kind, draft, notes } = kindOfPost(post, meta, tables);
  const { html, unknown } = bodyOfPost(post);
  const site = siteUrl.replace(/\/$/, '');
  const slug = textIn(post, 'slug');
  const article: SourceArticle = {
    kind,
    from: 'ghost',
    id: textIn(post, 'uuid') || id || slug || textIn(post, 'title'),
    file,
    title: plainText(textIn(post, 'title')),
    body: { html: html.replace(placeholder, site), baseUrl: siteUrl },
    draft,
    // Tags are one list: those that are no section become topics when the article is written.
    sections: tagsOf(post, tables),
    topics: [],
    authors: authorsOf(post, tables),
    aliases: [],
    notes: [...notes, ...cardNotes(unknown)],
  };
  Object.assign(article, timesOf(timeIn(post, 'published_at'), timeIn(post, 'updated_at')));
  if (slug !== '') article.slug = slug;
  const form = kind === 'page' ? '' : tables.permalinks;
  const address = postAddress(form, tables.zone, { slug, id, date: article.date });
  if (slug !== '' && !draft && address !== undefined) article.url = address;
  const excerpt = plainText(textIn(post, 'custom_excerpt') || textIn(meta, 'meta_description'));
  if (excerpt !== '') article.standfirst = excerpt;
  const canonical = textIn(post, 'canonical_url').replace(placeholder, site);
  if (/^https?:\/\//.test(canonical)) article.canonical = canonical;
  addLeadPicture(article, meta, site);
  mendEncoding(article);
  return article;
}

function addLeadPicture(article: SourceArticle, meta: JsonObject, site: string): void {
  const given = (textIn(meta, 'feature_image') || textIn(meta, 'image')).replace(placeholder, site);
  const url = URL.canParse(given, `${site}/`) ? new URL(given, `${site}/`).href : '';
  if (given === '' || !/^https?:/.test(url)) return;
  article.image = {
    url,
    alt: plainText(textIn(meta, 'feature_image_alt')),
    caption: plainText(textIn(meta, 'feature_image_caption')),
  };
}

/** Tags that begin with `#` are for the theme alone. */
function tagsOf(post: JsonObject, tables: GhostTables): GhostTag[] {
  const own = objectsIn(post, 'tags').map((tag) => ({
    name: textIn(tag, 'name'),
    slug: textIn(tag, 'slug'),
  }));
  const tags = own.length > 0 ? own : tables.tagsOf(textIn(post, 'id'));
  return tags.filter(
    ({ name, slug }) => name !== '' && !name.startsWith('#') && !slug.startsWith('hash-'),
  );
}

function authorsOf(post: JsonObject, tables: GhostTables): SourceAuthor[] {
  const own = objectsIn(post, 'authors').map((author) => textIn(author, 'name'));
  const named = textIn(objectOf(post['primary_author']) ?? {}, 'name');
  const names = [...own, ...(own.length === 0 && named !== '' ? [named] : [])];
  const known =
    names.length > 0
      ? names
      : tables.authorsOf(textIn(post, 'id'), textIn(post, 'author_id') || textIn(post, 'author'));
  // Old versions of Ghost called whoever set it up by its own name.
  return namedAuthors(known).filter(({ name }) => !/^ghost(?: owner)?$/i.test(name));
}

/** Ghost keeps times in UTC: as ISO, as SQL writes them, or in milliseconds. */
function timeIn(post: JsonObject, name: string): string | undefined {
  const text = textIn(post, name);
  const number = Number(text);
  if (/^\d{12,14}$/.test(text)) return new Date(number).toISOString();
  return readTime(text, 'UTC');
}

function cardNotes(unknown: readonly string[]): Note[] {
  const names = [...new Set(unknown)].toSorted().join(', ').slice(0, 100);
  return unknown.length === 0
    ? []
    : [{ rule: 'card-unknown', values: { count: unknown.length, names } }];
}
