import { existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { writeAtomically } from '../../../lib/write-file.ts';
import type { Note } from '../article/note.ts';
import { decodeBytes } from '../encoding/decode-bytes.ts';
import { FetchError } from '../fetch/fetch-error.ts';
import type { SourceFile } from '../source/source-file.ts';
import { kindOfItem } from '../wxr/kind-of-item.ts';
import type { PoliteAsker } from './ask-politely.ts';
import { jsonObjects } from './json-objects.ts';
import type { JsonObject } from '../json/json-values.ts';
import { textIn } from '../json/json-values.ts';
import { kindOfObject } from './kind-of-object.ts';
import { publicPart } from './public-part.ts';

/** A site that was fetched. */
export interface FetchedSite {
  files: SourceFile[];
  /** Whether all of it is there. */
  isWhole: boolean;
}

/** What fetching a site needs. */
interface FetchContext {
  asker: PoliteAsker;
  /** How many posts are wanted; all unless said. */
  most?: number | undefined;
  /** ISO time from which on they are wanted; all unless said. */
  since?: string | undefined;
  note(file: string, note: Note): void;
}

/** Sizes of an answer that are asked for, one after another where a site cannot give the one before. */
const sizes = [100, 25, 5];
/** What comes with each post. */
const embedded = 'author,wp:term,wp:featuredmedia';
/** In milliseconds. */
const margin = 2 * 24 * 3_600_000;
/** No newsroom has written more. */
const mostAnswers = 20_000;
/** After so long, a site may have changed so much that what was fetched no longer fits the rest. */
const longestKept = 24 * 3_600_000;

/**
 * Fetches all public posts and pages of a site, with their terms, people and lead pictures, into a
 * folder; what lies there of an import that did not end is not asked for again.
 */
export async function fetchSite(
  api: string,
  folder: string,
  { asker, most = Infinity, since, note }: FetchContext,
): Promise<FetchedSite> {
  if (existsSync(folder) && Date.now() - statSync(folder).birthtimeMs > longestKept)
    rmSync(folder, { recursive: true });
  mkdirSync(folder, { recursive: true });
  const site = new SiteFetch(api, folder, asker, { most, since });
  try {
    await site.fetch('site', '');
    await site.fetchCategories();
    for (const collection of await site.collections()) await site.fetchAll(collection);
  } catch (error) {
    if (!(error instanceof FetchError) || error.refused) throw error;
    site.isWhole = false;
    const values = { url: api, why: error.message, count: site.posts };
    note(api, { rule: site.posts === 0 ? 'wpjson-closed' : 'wpjson-part', values });
  }
  if (site.isWhole && site.posts === 0) note(api, { rule: 'input-empty', values: { file: api } });
  return { files: site.posts === 0 ? [] : site.files, isWhole: site.isWhole };
}

class SiteFetch {
  readonly files: SourceFile[] = [];
  posts = 0;
  isWhole = true;
  readonly #api: string;
  readonly #folder: string;
  readonly #asker: PoliteAsker;
  readonly #most: number;
  readonly #since: number;

  constructor(
    api: string,
    folder: string,
    asker: PoliteAsker,
    { most, since }: { most: number; since: string | undefined },
  ) {
    this.#most = most;
    this.#since = since === undefined ? -Infinity : Date.parse(since);
    this.#api = api;
    this.#folder = folder;
    this.#asker = asker;
  }

  /** The collections that may hold articles or pages; the two of every site where it does not say. */
  async collections(): Promise<string[]> {
    try {
      const [types] = await this.#asked('wp/v2/types');
      const found = Object.entries(types ?? {}).flatMap(([type, about]) => {
        const base = textIn((about ?? {}) as JsonObject, 'rest_base');
        const isOne = /^(?:article|page|unknown)$/.test(kindOfItem(type)) && /^[\w-]+$/.test(base);
        return isOne ? [base] : [];
      });
      if (found.length > 0) return found;
    } catch (error) {
      if (!(error instanceof FetchError) || error.message === 'stopped') throw error;
    }
    return ['posts', 'pages'];
  }

  /** What stands above a category does not show in posts; without, they have their own all the same. */
  async fetchCategories(): Promise<void> {
    try {
      await this.fetchAll('categories');
    } catch (error) {
      if (!(error instanceof FetchError) || error.message === 'stopped') throw error;
    }
  }

  /** All of a collection, in the order of its numbers, so that what is new meanwhile comes last. */
  async fetchAll(collection: string): Promise<void> {
    const isTerms = collection === 'categories';
    const more = isTerms ? '' : `&order=asc&orderby=id&_embed=${embedded}${this.#after()}`;
    let size = 0;
    let earlier = '';
    for (let at = 0, count = 0; count < mostAnswers; count += 1) {
      const path = `wp/v2/${collection}?per_page=${sizes[size]}&offset=${at}${more}`;
      if (this.posts >= this.#most) {
        this.isWhole = false;
        return;
      }
      let objects: JsonObject[];
      try {
        objects = await this.fetch(`${collection}-${at}`, path);
      } catch (error) {
        if (!(error instanceof FetchError)) throw error;
        // Some sites say so where there is no more; of a type that is not open, there is nothing at all.
        if (/^HTTP 40[0134]$/.test(error.message) && (at > 0 || this.posts > 0)) return;
        if (/^(?:HTTP 5|TimeoutError|>|cut)/.test(error.message) && size < sizes.length - 1) {
          size += 1;
          continue;
        }
        throw error;
      }
      const first = textIn(objects[0] ?? {}, 'id');
      // A site that does not listen gives the same again and again.
      if (objects.length === 0 || first === earlier) return;
      earlier = first;
      at += objects.length;
      if (!isTerms) this.posts += objects.filter((one) => this.#isAsked(one)).length;
    }
  }

  /** A site reads the time by its own clock, or that of UTC: some days more are asked for. */
  #after(): string {
    if (this.#since === -Infinity) return '';
    const time = new Date(Math.max(0, this.#since - margin)).toISOString().slice(0, 19);
    return `&after=${encodeURIComponent(time)}`;
  }

  #isAsked(post: JsonObject): boolean {
    return !(Date.parse(`${textIn(post, 'date_gmt')}Z`) < this.#since);
  }

  /** One answer, from the folder where it lies there already. */
  async fetch(name: string, path: string): Promise<JsonObject[]> {
    const file = join(this.#folder, `${name}.json`);
    const url = this.#api + path.replace(/\?.*/, '');
    if (!existsSync(file)) {
      const objects = await this.#asked(path);
      const text = objects.map((one) => JSON.stringify(publicPart(one))).join(',\n');
      writeAtomically(file, `[${text}]`, { flush: 'nothing' });
    }
    const kept = wholeObjects(readFileSync(file, 'utf8'));
    if (kept.length > 0) this.files.push({ path: file, name: url, kind: 'wp-json' });
    return kept;
  }

  async #asked(path: string): Promise<JsonObject[]> {
    const isRoute = this.#api.includes('?');
    const url = this.#api + (isRoute ? path.replace('?', '&') : path);
    const { bytes } = await this.#asker.ask(url);
    const text = decodeBytes(bytes).text.trimStart();
    if (!/^[[{]/.test(text)) throw new FetchError('garbled');
    const objects = wholeObjects(text);
    if (objects.some((one) => kindOfObject(one) === 'refusal')) throw new FetchError('HTTP 403');
    return objects;
  }
}

function wholeObjects(text: string): JsonObject[] {
  return [...jsonObjects(text)].map((found) => {
    if (found === undefined) throw new FetchError('cut');
    return found.json;
  });
}
