import { plainText } from '../html/parse-html.ts';
import type { WxrItem } from '../wxr/wxr-item.ts';
import { emptyItem } from '../wxr/wxr-item.ts';
import type { JsonSite } from './json-site.ts';
import type { JsonObject } from '../json/json-values.ts';
import { textIn } from '../json/json-values.ts';
import { objectAt, objectsAt, shownAt } from './shown-values.ts';

/** The fields of a post that hold numbers of terms, and their taxonomies. */
const termFields = [
  ['categories', 'category'],
  ['tags', 'post_tag'],
] as const;

/**
 * What WordPress shows has its paragraphs already, as texts of blocks have; without a block in it, its
 * line ends would count.
 */
const asBlocks = '<!-- wp:html -->';

/** A post, page or picture of the interface as an item of an export, so that all its rules hold. */
export function itemOfPost(json: JsonObject, line: number, site: JsonSite): WxrItem {
  const item = emptyItem(line);
  const { fields } = item;
  const content = objectAt(json, 'content');
  const shown = textIn(content, 'rendered');
  Object.assign(fields, {
    id: textIn(json, 'id'),
    title: shownAt(json, 'title'),
    link: textIn(json, 'link'),
    guid: shownAt(json, 'guid'),
    content: shown === '' ? textIn(content, 'raw') : asBlocks + shown,
    excerpt: excerptOf(json, shown),
    name: textIn(json, 'slug'),
    // What is not told is not public.
    status: textIn(json, 'status') || 'draft',
    type: textIn(json, 'type') || 'post',
    parent: textIn(json, 'parent'),
    password: content['protected'] === true ? 'protected' : textIn(json, 'password'),
    date: clock(json, 'date'),
    dateGmt: clock(json, 'date_gmt'),
    modified: clock(json, 'modified'),
    modifiedGmt: clock(json, 'modified_gmt'),
  });
  addTerms(item, json, site);
  addLanguage(item, json);
  addPeople(item, json, site);
  addMeta(item, json);
  return item;
}

/** A picture as an item of an export. */
export function itemOfMedia(json: JsonObject, line: number): WxrItem {
  const item = emptyItem(line);
  const excerpt = shownAt(json, 'caption');
  Object.assign(item.fields, { id: textIn(json, 'id'), excerpt, type: 'attachment' });
  Object.assign(item.fields, { attachmentUrl: textIn(json, 'source_url'), status: 'inherit' });
  item.meta.set('_wp_attachment_image_alt', textIn(json, 'alt_text'));
  return item;
}

/** A summary that somebody wrote; one that is the beginning of the text says nothing. */
function excerptOf(json: JsonObject, content: string): string {
  const excerpt = shownAt(json, 'excerpt');
  if (/class="[^"]*more-link/.test(excerpt)) return '';
  const words = plainText(excerpt);
  return words !== '' && plainText(content.slice(0, 20_000)).startsWith(words) ? '' : excerpt;
}

const clock = (json: JsonObject, name: string): string => textIn(json, name).replace('T', ' ');

function addTerms(item: WxrItem, json: JsonObject, site: JsonSite): void {
  for (const [field, taxonomy] of termFields) {
    const numbers = json[field];
    for (const number of Array.isArray(numbers) ? numbers : []) {
      const term = site.term(taxonomy, String(number));
      if (term !== undefined) item.terms.push(term);
    }
  }
}

/** Polylang names the language of a post, and the numbers of all versions of it. */
function addLanguage({ terms }: WxrItem, json: JsonObject): void {
  const lang = textIn(json, 'lang');
  if (lang === '') return;
  terms.push({ domain: 'language', nicename: lang, name: lang });
  const versions = Object.values(objectAt(json, 'translations')).map((id) => Number(id));
  const group = versions.toSorted((a, b) => a - b).join('-');
  if (versions.length > 1)
    terms.push({ domain: 'post_translations', nicename: group, name: group });
}

/** Plugins for several authors embed them all; else the account counts. */
function addPeople(item: WxrItem, json: JsonObject, site: JsonSite): void {
  const embedded = objectsAt(objectAt(json, '_embedded'), 'author');
  const ids = embedded.map((person) => textIn(person, 'id'));
  const people = [...new Set(ids)].flatMap((id) => site.person(id) ?? []);
  if (people.length > 1)
    for (const { login, name } of people)
      item.terms.push({ domain: 'author', nicename: login, name });
  item.fields.creator = (people[0] ?? site.person(textIn(json, 'author')))?.login ?? '';
}

function addMeta({ meta }: WxrItem, json: JsonObject): void {
  const set = (key: string, value: string) => void (value !== '' && meta.set(key, value));
  const picture = textIn(json, 'featured_media');
  if (picture !== '0') set('_thumbnail_id', picture);
  const seo = objectAt(json, 'yoast_head_json');
  set('_yoast_wpseo_metadesc', textIn(seo, 'description'));
  set('_yoast_wpseo_canonical', textIn(seo, 'canonical'));
}
