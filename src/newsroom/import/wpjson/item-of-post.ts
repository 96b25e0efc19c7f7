import { plainText } from '../html/parse-html.ts';
import type { WxrItem } from '../wxr/wxr-item.ts';
import { emptyItem } from '../wxr/wxr-item.ts';
import type { JsonSite } from './json-site.ts';
import type { Json } from './json-values.ts';
import { objectAt, objectsAt, shownAt, textAt } from './json-values.ts';

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
export function itemOfPost(json: Json, line: number, site: JsonSite): WxrItem {
  const item = emptyItem(line);
  const { fields } = item;
  const content = objectAt(json, 'content');
  const shown = textAt(content, 'rendered');
  Object.assign(fields, {
    id: textAt(json, 'id'),
    title: shownAt(json, 'title'),
    link: textAt(json, 'link'),
    guid: shownAt(json, 'guid'),
    content: shown === '' ? textAt(content, 'raw') : asBlocks + shown,
    excerpt: excerptOf(json, shown),
    name: textAt(json, 'slug'),
    // What is not told is not public.
    status: textAt(json, 'status') || 'draft',
    type: textAt(json, 'type') || 'post',
    parent: textAt(json, 'parent'),
    password: content['protected'] === true ? 'protected' : textAt(json, 'password'),
    date: clock(json, 'date'),
    dateGmt: clock(json, 'date_gmt'),
    modified: clock(json, 'modified'),
    modifiedGmt: clock(json, 'modified_gmt'),
  });
  addTerms(item, json, site);
  addPeople(item, json, site);
  addMeta(item, json);
  return item;
}

/** A picture as an item of an export. */
export function itemOfMedia(json: Json, line: number): WxrItem {
  const item = emptyItem(line);
  const excerpt = shownAt(json, 'caption');
  Object.assign(item.fields, { id: textAt(json, 'id'), excerpt, type: 'attachment' });
  Object.assign(item.fields, { attachmentUrl: textAt(json, 'source_url'), status: 'inherit' });
  item.meta.set('_wp_attachment_image_alt', textAt(json, 'alt_text'));
  return item;
}

/** A summary that somebody wrote; one that is the beginning of the text says nothing. */
function excerptOf(json: Json, content: string): string {
  const excerpt = shownAt(json, 'excerpt');
  if (/class="[^"]*more-link/.test(excerpt)) return '';
  const words = plainText(excerpt);
  return words !== '' && plainText(content.slice(0, 20_000)).startsWith(words) ? '' : excerpt;
}

const clock = (json: Json, name: string): string => textAt(json, name).replace('T', ' ');

function addTerms(item: WxrItem, json: Json, site: JsonSite): void {
  for (const [field, taxonomy] of termFields) {
    const numbers = json[field];
    for (const number of Array.isArray(numbers) ? numbers : []) {
      const term = site.term(taxonomy, String(number));
      if (term !== undefined) item.terms.push(term);
    }
  }
}

/** Plugins for several authors embed them all; else the account counts. */
function addPeople(item: WxrItem, json: Json, site: JsonSite): void {
  const embedded = objectsAt(objectAt(json, '_embedded'), 'author');
  const ids = embedded.map((person) => textAt(person, 'id'));
  const people = [...new Set(ids)].flatMap((id) => site.person(id) ?? []);
  if (people.length > 1)
    for (const { login, name } of people)
      item.terms.push({ domain: 'author', nicename: login, name });
  item.fields.creator = (people[0] ?? site.person(textAt(json, 'author')))?.login ?? '';
}

function addMeta({ meta }: WxrItem, json: Json): void {
  const set = (key: string, value: string) => void (value !== '' && meta.set(key, value));
  const picture = textAt(json, 'featured_media');
  if (picture !== '0') set('_thumbnail_id', picture);
  const seo = objectAt(json, 'yoast_head_json');
  set('_yoast_wpseo_metadesc', textAt(seo, 'description'));
  set('_yoast_wpseo_canonical', textAt(seo, 'canonical'));
}
