import { addressKey } from '../../../lib/address-key.ts';
import { detached } from '../article/detached.ts';
import { sitePathOf } from '../article/site-path.ts';
import { nameOfFile } from '../article/withheld.ts';
import type { SourceArticle } from '../article/source-article.ts';
import type { PreparedArticle } from '../prepare/prepared-article.ts';
import type { RunSettings } from '../settings/run-settings.ts';
import type { Existing } from './existing.ts';
import { originKey, readExisting } from './existing.ts';
import type { Place, Occupied } from './place-article.ts';
import { placeArticle, placeNotes } from './place-article.ts';
import { placePage } from './place-page.ts';

/** An article's place, and what is known of it by then. */
export interface Placement {
  place: Place;
  /** ISO time. */
  date: string;
  /** Whether an earlier import put it there. */
  isKnown: boolean;
  /** The file of the article that this one translates. */
  original?: string;
}

/** Gives each article of an import a place in the content folder as it was before. */
export class Placer {
  readonly #byOrigin: ReadonlyMap<string, Existing>;
  readonly #occupied: Occupied;
  readonly #sections: ReadonlySet<string>;
  readonly #settings: RunSettings;
  /** Files of articles that say their language, by `originKey`: others may translate them. */
  readonly #originals = new Map<string, string>();
  /** Links into the old site, with a file that has them. */
  readonly #links = new Map<string, string>();

  constructor(settings: RunSettings) {
    const { content, site, claimed } = settings;
    const { byOrigin, files, paths } = readExisting(content, site.timeZone);
    this.#byOrigin = byOrigin;
    this.#occupied = { files, paths, claimed, numbers: new Map() };
    this.#sections = new Set(site.sections.map(({ id }) => id));
    this.#settings = settings;
  }

  /** The place of an article: the one that it has, else a new one. What was guessed is noted in it. */
  place(article: SourceArticle, prepared: PreparedArticle): Placement {
    const existing = this.#existing(article);
    const date = article.date ?? existing?.date ?? this.#settings.now;
    if (article.date === undefined && article.kind !== 'page') {
      // Nothing says when it was published, so nothing says that it was.
      article.draft = true;
      const values = { date: date.slice(0, 16).replace('T', ' ') };
      prepared.notes.push({ rule: 'date-guessed', values });
    }
    if (article.withheld === true) article.draft = true;
    const place =
      existing === undefined
        ? this.#newPlace(article, prepared, date)
        : placeAgain(article, prepared, existing);
    for (const path of prepared.ownLinks) {
      const key = addressKey(path.replace(/[?#].*$/s, ''));
      if (!this.#occupied.paths.has(key) && !this.#occupied.claimed.has(key))
        this.#links.set(detached(path), place.file);
    }
    const { from, id, lang, kind } = article;
    if (lang !== undefined && kind === 'article')
      this.#originals.set(originKey(from, id), detached(place.file));
    const original = this.#originalOf(article);
    return {
      place,
      date,
      isKnown: existing !== undefined,
      ...(original !== undefined && { original }),
    };
  }

  #originalOf({ from, translationOf, kind }: SourceArticle): string | undefined {
    if (translationOf === undefined || kind === 'page') return undefined;
    return this.#originals.get(originKey(from, translationOf));
  }

  /**
   * The place that an article of spam would have, of which it gets the name only. Undefined where an
   * earlier import took it for none.
   */
  placeAside(article: SourceArticle, prepared: PreparedArticle): Placement | undefined {
    if (this.#existing(article) !== undefined) return undefined;
    const date = article.date ?? this.#settings.now;
    const place = this.#newPlace({ ...article, kind: 'article', aliases: [] }, prepared, date);
    return { place, date, isKnown: false };
  }

  /** Links into the old site that lead nowhere once all articles have their places, each with a file. */
  deadLinks(): [path: string, file: string][] {
    return [...this.#links].filter(
      ([path]) =>
        !this.#occupied.paths.has(addressKey(path)) &&
        !this.#sections.has(path.split('/')[1] ?? ''),
    );
  }

  /** What an earlier import made of an article; the article gets the name that it has there, or is free. */
  #existing(article: SourceArticle): Existing | undefined {
    const { from, id, otherId } = article;
    const own = this.#byOrigin.get(originKey(from, id));
    if (otherId === undefined || (own !== undefined && !isAnother(own, article))) return own;
    const other = this.#byOrigin.get(originKey(from, otherId));
    const isOther = other !== undefined && hasAddress(other, article);
    if (own !== undefined || isOther) article.id = otherId;
    return isOther ? other : undefined;
  }

  #newPlace(article: SourceArticle, { title, notes }: PreparedArticle, date: string): Place {
    if (article.kind === 'page') return placePage(article, title, this.#sections, this.#occupied);
    const { timeZone: zone } = this.#settings.site;
    const site = { zone, sections: this.#sections, occupied: this.#occupied };
    return placeArticle(article, title, date, site, notes);
  }
}

/** Whether an article lies at the address that it had in its source, or is led to from there. */
function hasAddress({ path, aliases }: Existing, { url }: SourceArticle): boolean {
  const old = sitePathOf(url);
  return old !== undefined && [path, ...aliases].some((one) => addressKey(one) === addressKey(old));
}

/** A number that has another address and another day is another article's: an address may be changed. */
function isAnother(existing: Existing, article: SourceArticle): boolean {
  if (article.url === undefined || article.date === undefined || existing.date === undefined)
    return false;
  const apart = Math.abs(Date.parse(existing.date) - Date.parse(article.date));
  return apart > 86_400_000 && !hasAddress(existing, article);
}

/** An article that was imported before stays where it lies, at its address; what differs is noted again. */
function placeAgain(
  article: SourceArticle,
  { title, notes }: PreparedArticle,
  { file, path, aliases }: Existing,
): Place {
  const own = `/${nameOfFile(file)}/`;
  if (article.kind === 'article') notes.push(...placeNotes(article, title, { own, path }));
  return { file, path, aliases, ...(path === own ? {} : { permalink: path }) };
}
