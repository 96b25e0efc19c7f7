import { plainText } from '../html/parse-html.ts';
import type { WxrAuthor, WxrHead } from '../wxr/wxr-head.ts';
import { emptyHead } from '../wxr/wxr-head.ts';
import type { WxrTerm } from '../wxr/wxr-item.ts';
import type { JsonObject } from '../json/json-values.ts';
import { textIn } from '../json/json-values.ts';
import { objectAt, objectsAt } from './shown-values.ts';
import { kindOfObject } from './kind-of-object.ts';
import { shownName } from './shown-name.ts';

/** A picture of a site that no answer of its own tells of. */
interface EmbeddedPicture {
  /** The number of the first post that it is embedded in. */
  owner: string;
  json: JsonObject;
}

/** What several answers of one site say of its terms, people and pictures, by their numbers. */
export class JsonSite {
  readonly head: WxrHead = emptyHead();
  readonly #terms = new Map<string, WxrTerm & { parent: string }>();
  readonly #people = new Map<string, WxrAuthor>();
  readonly #embedded = new Map<string, EmbeddedPicture>();
  readonly #pictures = new Set<string>();

  constructor(home: string) {
    this.head.link = home;
    this.head.blogUrl = home;
    this.head.siteUrl = home;
  }

  /** Takes what an object says of the site, and what is embedded in it. */
  add(json: JsonObject): void {
    const kind = kindOfObject(json);
    if (kind === 'site') {
      this.head.title = plainText(textIn(json, 'name'));
      this.head.description = plainText(textIn(json, 'description'));
    } else if (kind === 'term') this.#addTerm(json);
    else if (kind === 'user') this.#addPerson(json);
    else if (kind === 'media') this.#pictures.add(textIn(json, 'id'));
    else if (kind === 'post') this.#addEmbedded(json);
  }

  /** Everything was taken: settles what one part says of another. */
  settle(): void {
    this.head.authors = [...this.#people.values()];
    for (const [key, { domain, nicename, name, parent }] of this.#terms) {
      if (domain !== 'category' && domain !== 'post_tag') continue;
      const above = this.#terms.get(`${domain} ${parent}`)?.nicename ?? '';
      const id = key.slice(domain.length + 1);
      const list = domain === 'category' ? this.head.categories : this.head.tags;
      list.push({ id, slug: nicename, name, parent: above, description: '' });
    }
  }

  term(taxonomy: string, id: string): WxrTerm | undefined {
    return this.#terms.get(`${taxonomy} ${id}`);
  }

  person(id: string): WxrAuthor | undefined {
    return this.#people.get(id);
  }

  /** The lead picture of a post, where this post tells of it and nothing else does. */
  embeddedPicture(json: JsonObject): JsonObject | undefined {
    const id = textIn(json, 'featured_media');
    const found = this.#embedded.get(id);
    const isOwn = found?.owner === textIn(json, 'id') && !this.#pictures.has(id);
    return isOwn ? found.json : undefined;
  }

  #addEmbedded(json: JsonObject): void {
    const embedded = objectAt(json, '_embedded');
    for (const person of objectsAt(embedded, 'author')) this.#addPerson(person);
    const lists = embedded['wp:term'];
    for (const list of Array.isArray(lists) ? lists : [])
      for (const term of objectsAt({ list } as JsonObject, 'list')) this.#addTerm(term);
    const owner = textIn(json, 'id');
    const id = textIn(json, 'featured_media');
    const lent = { id, source_url: textIn(json, 'jetpack_featured_media_url') };
    for (const picture of [...objectsAt(embedded, 'wp:featuredmedia'), lent])
      if (textIn(picture, 'id') === id && textIn(picture, 'source_url') !== '')
        if (!this.#embedded.has(id)) this.#embedded.set(id, { owner, json: picture });
  }

  #addTerm(json: JsonObject): void {
    const [domain, nicename, id] = [
      textIn(json, 'taxonomy'),
      textIn(json, 'slug'),
      textIn(json, 'id'),
    ];
    if (domain === '' || nicename === '' || id === '') return;
    const parent = textIn(json, 'parent');
    const known = this.#terms.get(`${domain} ${id}`);
    // What is embedded in a post does not say what stands above it.
    if (known !== undefined && parent === '') return;
    this.#terms.set(`${domain} ${id}`, { domain, nicename, name: textIn(json, 'name'), parent });
  }

  /** People by the names they show; where that is an account or an address, the newsroom. */
  #addPerson(json: JsonObject): void {
    const [id, name] = [textIn(json, 'id'), shownName(json)];
    if (id === '' || id === '0' || name === '') return;
    this.#people.set(id, { login: `user-${id}`, name, email: '' });
  }
}

/** Where a site lived, by an object of it; empty where that does not show. */
export function homeOf(json: JsonObject): string {
  const [self] = objectsAt(objectAt(json, '_links'), 'self');
  const own = /^(https?:\/\/[^?#]+?)\/(?:index\.php)?\/?(?:wp-json\b|\?rest_route=)/i.exec(
    textIn(self ?? {}, 'href'),
  )?.[1];
  if (own !== undefined) return own;
  const home = [textIn(json, 'home'), textIn(json, 'link')].find((url) => isWeb(url));
  if (home === undefined) return '';
  return kindOfObject(json) === 'site' ? home.replace(/\/+$/, '') : new URL(home).origin;
}

const isWeb = (url: string): boolean => /^https?:\/\//i.test(url) && URL.canParse(url);
