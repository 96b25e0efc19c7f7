import { isSystemError } from '../../lib/system-error.ts';
import { clearUnfinished } from '../desk/clear-unfinished.ts';
import type { Note } from './article/note.ts';
import { DRAFTS, nameOfFile } from './article/withheld.ts';
import type { SourceArticle } from './article/source-article.ts';
import { Placer } from './place/placer.ts';
import { TakenStories } from './place/taken-stories.ts';
import { prepareArticle } from './prepare/prepare-article.ts';
import type { PreparedArticle } from './prepare/prepared-article.ts';
import { brokenNote } from './report/fault-note.ts';
import type { LeftUnit, Sort, UnitKind } from './units/unit.ts';
import { Journal } from './report/journal.ts';
import { placedNote } from './report/note-log.ts';
import type { ImportOutcome } from './report/outcome.ts';
import { emptyOutcome } from './report/outcome.ts';
import { recordArticle } from './report/record-article.ts';
import type { LedgerEntry } from './units/ledger.ts';
import type { RunSettings } from './settings/run-settings.ts';
import { ArticleWriter } from './write/article-writer.ts';
import { ContentWriter } from './write/content-writer.ts';

/** Articles whose pictures may be on their way at the same time. */
const mostWaiting = 8;

/**
 * One import: takes articles one by one as they are read; each is prepared and placed, then written
 * and reported as soon as its pictures are there, in the order in which they came. Keeps no text.
 */
export class ImportRun {
  readonly outcome: ImportOutcome = emptyOutcome();
  readonly settings: RunSettings;
  readonly #placer: Placer;
  readonly #journal: Journal;
  readonly #files: ContentWriter;
  readonly #articles: ArticleWriter;
  readonly #taken = new TakenStories();
  #added = 0;
  readonly #waiting: (() => Promise<void>)[] = [];

  constructor(settings: RunSettings) {
    const { content, dryRun, target } = settings;
    this.settings = settings;
    if (!dryRun) clearUnfinished(content);
    this.#placer = new Placer(settings);
    this.#journal = new Journal(content, target, dryRun);
    this.outcome.isResumed = this.#journal.isResumed;
    this.#files = new ContentWriter(content, dryRun, this.outcome, this.#journal);
    this.#articles = new ArticleWriter(settings, this.#files);
  }

  /** Prepares and places one article; it is written when its turn has come. */
  async add(article: SourceArticle): Promise<void> {
    if (this.#taken.isAgain(article)) return this.#count(article, 'aside', { kind: 'copy' });
    if (!this.settings.isWanted(article)) return this.#count(article, 'aside', { kind: 'unasked' });
    await this.#guarded(article, () => {
      const prepared = prepareArticle(article, this.settings.prepare);
      if (prepared.doorway) this.#setAside(article, prepared);
      else this.#begin(article, prepared);
    });
    while (this.#waiting.length >= mostWaiting) await this.#waiting.shift()!();
    this.#added += 1;
    this.settings.progress(this.#added, this.outcome);
  }

  /** Notes something about the source as a whole. */
  note(file: string, note: Note): void {
    this.outcome.notes.push(placedNote(file, note));
  }

  /** Counts what becomes no article. */
  leave(file: string, unit: LeftUnit): void {
    this.outcome.units.add({ file, ...unit });
  }

  /**
   * Writes a file that is no article. Without a text nothing is to be made; answers whether it was made,
   * now or by an import that did not end.
   */
  write(file: string, text: string | undefined): boolean {
    if (text === undefined) return this.#files.tellEarlier(file);
    this.#files.write(file, text, 'created');
    return true;
  }

  /** Writes what still waits and what belongs to the whole: authors, and links that lead nowhere. */
  async finish(): Promise<void> {
    for (const article of this.#waiting.splice(0)) await article();
    this.#files.tellEarlier('authors/');
    this.#articles.writeAuthors();
    for (const [path, file] of this.#placer.deadLinks())
      this.note(file, { rule: 'link-old', values: { path } });
  }

  /** All is done and told: the next import begins anew. */
  end(): void {
    this.#journal.end();
  }

  /** An article that breaks, or a file that cannot be read, costs no other article. */
  async #guarded(article: SourceArticle, work: () => void | Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      const { file, title } = article;
      const note: Note = isSystemError(error)
        ? { rule: 'write-failed', values: { file: title, why: error.code } }
        : brokenNote(title, error);
      this.#noteAbout(article, file, note);
      this.#count(article, 'unclear', { kind: 'broken' });
    }
  }

  /** Places an article and lets its pictures be fetched; writing waits for its turn. */
  #begin(article: SourceArticle, first: PreparedArticle): void {
    const { notes } = first;
    const placement = this.#placer.place(article, first);
    const { place, isKnown } = placement;
    if (article.withheld === true && isKnown && !place.file.startsWith(`${DRAFTS}/`))
      return this.#leaveReleased(article, place.file);
    if (article.withheld === true)
      notes.push({ rule: 'draft-withheld', values: { name: nameOfFile(place.file) } });
    const pictures = this.settings.pictures(first, place.file, notes, article.pictures);
    // Its turn, in which a failure is told, may be later than the failure.
    pictures.catch(() => {});
    const write = async (): Promise<void> => {
      const { prepared, remote, copied } = await pictures;
      this.outcome.copied += this.#journal.copied(place.file, copied);
      const target = this.#articles.write(article, prepared, placement, notes);
      recordArticle(this.outcome, article, { prepared, place, remote });
      // What an editor has looked at is no guess any more.
      const isEdited = notes.some(({ rule }) => rule === 'edited-kept');
      for (const note of notes)
        if (!(isEdited && note.rule.endsWith('-guessed')))
          this.#noteAbout(article, place.file, note);
      if (target !== place.file) this.#count(article, 'aside', { kind: 'too-large', target });
      else this.#count(article, article.draft ? 'draft' : article.kind, { target });
    };
    this.#waiting.push(() => this.#guarded(article, write));
  }

  /**
   * Keeps an article aside of which nobody here knows whether it was public. Its file bears its number
   * and no words of it: they may be somebody's letter.
   */
  async keepAside(article: SourceArticle, kind: UnitKind): Promise<void> {
    const { file, line, id } = article;
    const at = line === undefined ? {} : { line };
    if (!this.settings.isWanted(article))
      return this.leave(file, { sort: 'aside', kind: 'unasked', ...at });
    await this.#guarded({ ...article, title: `#${id}` }, () => {
      const prepared = prepareArticle(article, this.settings.prepare);
      const placement = this.#placer.placeAside({ ...article, slug: `nomor-${id}` }, prepared);
      const target =
        placement === undefined
          ? {}
          : { target: this.#articles.setAside(article, prepared, placement).file };
      this.outcome.units.add({ file, sort: 'aside', kind, ...at, ...target });
    });
  }

  /** What an editor has released is the newsroom's: nothing of its source flows into it any more. */
  #leaveReleased(article: SourceArticle, file: string): void {
    this.outcome.kept.push(file);
    this.#count(article, 'draft', { target: file });
  }

  #setAside(article: SourceArticle, prepared: PreparedArticle): void {
    const placement = this.#placer.placeAside(article, prepared);
    if (placement === undefined) return this.#count(article, 'aside', { kind: 'spam' });
    const { file, name } = this.#articles.setAside(article, prepared, placement);
    const author = article.authors[0]?.name ?? article.authors[0]?.login ?? 'admin';
    const values = { title: prepared.title, author, date: placement.date.slice(0, 10), name };
    this.#count(article, 'aside', { kind: 'spam', target: file });
    this.note(file, { rule: 'doorway-aside', line: article.line ?? 1, values });
  }

  #count(
    { file, title, line }: SourceArticle,
    sort: Sort,
    more: Pick<LedgerEntry, 'kind' | 'target'>,
  ): void {
    this.outcome.units.add({ file, sort, title, ...(line !== undefined && { line }), ...more });
  }

  /** Notes something about an article; at its line in the source, where the note has none. */
  #noteAbout({ line: start }: SourceArticle, file: string, note: Note): void {
    const line = note.line ?? start;
    this.note(file, line === undefined ? note : { ...note, line });
  }
}
