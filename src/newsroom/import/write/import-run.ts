import type { PrepareContext } from '../prepare/prepare-article.ts';
import { prepareArticle } from '../prepare/prepare-article.ts';
import type { PreparedArticle } from '../prepare/prepared-article.ts';
import { LARGEST } from '../../../content-files/files/load.ts';
import { addressKey } from '../../../lib/address-key.ts';
import { isSystemError } from '../../../lib/system-error.ts';
import { clearUnfinished } from '../../desk/clear-unfinished.ts';
import { faultNote } from '../report/fault-note.ts';
import { emptyOutcome } from '../report/outcome.ts';
import type { Outcome } from '../report/outcome.ts';
import type { SectionMap } from '../settings/choose-section.ts';
import type { SiteEntry } from '../../../schema/entries.ts';
import { detached } from '../article/detached.ts';
import type { Note } from '../article/note.ts';
import type { SourceArticle } from '../article/source-article.ts';
import { AuthorFiles } from './author-files.ts';
import { ContentWriter } from './content-writer.ts';
import type { Existing } from './existing.ts';
import { originKey, readExisting } from './existing.ts';
import { pageText, placePage } from './page-file.ts';
import type { Place, Taken } from './place-article.ts';
import { placeArticle } from './place-article.ts';
import { recordArticle } from './record-article.ts';
import { settledText } from './settled-text.ts';
import type { Settling } from './settled-text.ts';

/** All that decides what becomes of the articles of one import. */
export interface RunSettings {
  /** The content folder. */
  content: string;
  site: SiteEntry;
  /** ISO time of the import. */
  now: string;
  dryRun: boolean;
  sectionMap: SectionMap;
  /** A topic's spelling to the one that is kept, by small letters. */
  topicMap: ReadonlyMap<string, string>;
  /** The text of a map of topics for editors to look through, where there is none yet. */
  newTopicMap?: string;
  prepare: PrepareContext;
  /** Addresses that articles of the source have themselves, as `addressKey` has them. */
  claimed: ReadonlySet<string>;
  /** Copies the pictures of a text beside its article; answers the text with the new names. */
  pictures: PictureCopier;
}

/**
 * Replaces addresses of pictures by names of files beside the article and notes what failed; answers
 * the addresses that stayed, too, and how many pictures were copied for it.
 */
export type PictureCopier = (
  prepared: PreparedArticle,
  file: string,
  notes: Note[],
) => Promise<{ prepared: PreparedArticle; remote: string[]; copied: number }>;

/** Articles whose pictures may be on their way at the same time. */
const mostWaiting = 8;

/**
 * One import: takes articles one by one, writes each as soon as its pictures are there, in the order
 * in which they came, and keeps no text.
 */
export class ImportRun {
  readonly outcome: Outcome = emptyOutcome();
  readonly settings: RunSettings;
  readonly #byOrigin: ReadonlyMap<string, Existing>;
  readonly #taken: Taken;
  readonly #sections: ReadonlySet<string>;
  readonly #authors: AuthorFiles;
  readonly #settling: Settling;
  readonly #writer: ContentWriter;
  readonly #waiting: (() => Promise<void>)[] = [];
  /** Links into the old site, with a file that has them. */
  readonly #links = new Map<string, string>();

  constructor(settings: RunSettings) {
    const { content, site, dryRun, claimed } = settings;
    this.settings = settings;
    if (!dryRun) clearUnfinished(content);
    const { byOrigin, files, paths } = readExisting(content, site.timeZone);
    this.#byOrigin = byOrigin;
    this.#taken = { files, paths, claimed, numbers: new Map() };
    this.#sections = new Set(site.sections.map(({ id }) => id));
    this.#authors = new AuthorFiles(content, site.language);
    this.#settling = { ...settings, authors: this.#authors };
    this.#writer = new ContentWriter(content, dryRun, this.outcome);
  }

  /** Prepares and places one article; it is written when its turn has come. */
  async add(article: SourceArticle): Promise<void> {
    await this.#guarded(article, () => {
      const prepared = prepareArticle(article, this.settings.prepare);
      if (prepared.doorway) this.#setAside(article, prepared);
      else this.#begin(article, prepared);
    });
    while (this.#waiting.length >= mostWaiting) await this.#waiting.shift()!();
  }

  /** An article that breaks whatever is done with it, or a file that cannot be read, costs no other article. */
  async #guarded(
    { file, line, title }: SourceArticle,
    work: () => void | Promise<void>,
  ): Promise<void> {
    try {
      await work();
    } catch (error) {
      const note: Note = isSystemError(error)
        ? { rule: 'write-failed', values: { file: title, why: error.code } }
        : (faultNote(title, error) ?? { rule: 'story-broken', values: { title } });
      this.note(file, line === undefined ? note : { ...note, line });
    }
  }

  /** Notes something about the source as a whole. */
  note(file: string, note: Note): void {
    this.#writer.note(file, note);
  }

  /** Writes a file that is no article. */
  write(file: string, text: string): void {
    this.#writer.write(file, text, 'created');
  }

  /** Writes what still waits and what belongs to the whole: authors, and links that lead nowhere. */
  async finish(): Promise<void> {
    for (const article of this.#waiting.splice(0)) await article();
    for (const [file, text] of this.#authors.made) this.write(file, text);
    for (const [path, file] of this.#links) {
      if (!this.#taken.paths.has(addressKey(path)) && !this.#sections.has(path.split('/')[1] ?? ''))
        this.note(file, { rule: 'link-old', values: { path } });
    }
  }

  /** Finds an article's place and lets its pictures be fetched; all that follows waits for its turn. */
  #begin(article: SourceArticle, first: PreparedArticle): void {
    const { site, now, pictures } = this.settings;
    const { notes } = first;
    const existing = this.#byOrigin.get(originKey(article.from, article.id));
    const date = article.date ?? existing?.date ?? now;
    const isPage = article.kind === 'page';
    if (article.date === undefined && existing === undefined && !isPage)
      notes.push({ rule: 'date-guessed', values: { date: date.slice(0, 16).replace('T', ' ') } });
    const place = existing === undefined ? this.#place(article, first, date) : keptPlace(existing);
    for (const path of first.ownLinks) {
      const key = addressKey(path.replace(/[?#].*$/, ''));
      if (!this.#taken.paths.has(key) && !this.#taken.claimed.has(key))
        this.#links.set(detached(path), place.file);
    }
    const brought = pictures(first, place.file, notes);
    // Its turn, in which a failure is told, may be later than the failure.
    brought.catch(() => {});
    const write = async (): Promise<void> => {
      const { prepared, remote, copied } = await brought;
      this.outcome.copied += copied;
      const text = isPage
        ? pageText(article, prepared, place, site.timeZone)
        : settledText(article, prepared, { date, place }, this.#settling, notes);
      const file = this.#fileFor(place, text, notes);
      this.#writer.save(file, text, existing !== undefined && file === place.file, notes);
      recordArticle(this.outcome, article, { prepared, place, remote });
      for (const note of notes) {
        const line = note.line ?? article.line;
        this.note(place.file, line === undefined ? note : { ...note, line });
      }
    };
    this.#waiting.push(() => this.#guarded(article, write));
  }

  /** Where a text goes: one that no build would read is kept aside, so that it stops nothing. */
  #fileFor({ file }: Place, text: string, notes: Note[]): string {
    const size = Buffer.byteLength(text);
    if (size <= LARGEST) return file;
    const aside = `_import/aside/${file.replace(/^\w+\//, '')}`;
    notes.push({ rule: 'story-too-large', values: { size: Math.ceil(size / 1000), aside } });
    return aside;
  }

  #place(article: SourceArticle, { title, notes }: PreparedArticle, date: string): Place {
    const { timeZone: zone } = this.settings.site;
    return article.kind === 'page'
      ? placePage(article, title, this.#sections, this.#taken)
      : placeArticle(
          article,
          title,
          date,
          { zone, sections: this.#sections, taken: this.#taken },
          notes,
        );
  }

  /** A whole article of spam goes to `_import/aside/`, from where `--release` brings it back. */
  #setAside(article: SourceArticle, prepared: PreparedArticle): void {
    if (this.#byOrigin.has(originKey(article.from, article.id))) return;
    const date = article.date ?? this.settings.now;
    const place = this.#place({ ...article, kind: 'article', aliases: [] }, prepared, date);
    const name = place.file.slice('articles/'.length, -'.md'.length);
    const authors = { idsOf: this.#authors.namesOf.bind(this.#authors) };
    const settling = { ...this.#settling, authors };
    const text = settledText(article, prepared, { date, place }, settling, []);
    this.#writer.save(`_import/aside/${name}.md`, text, false, []);
    const author = article.authors[0]?.name ?? article.authors[0]?.login ?? 'admin';
    this.note(`_import/aside/${name}.md`, {
      rule: 'doorway-aside',
      line: article.line ?? 1,
      values: { title: prepared.title, author, date: date.slice(0, 10), name },
    });
  }
}

/** An article that was imported before stays where it lies, at its address. */
function keptPlace({ file, path, aliases }: Existing): Place {
  const own = `/${file.replace(/^\w+\//, '').slice(0, -'.md'.length)}/`;
  return { file, path, aliases, ...(path === own ? {} : { permalink: path }) };
}
