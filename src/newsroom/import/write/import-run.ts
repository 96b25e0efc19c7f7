import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PrepareContext } from '../prepare/prepare-story.ts';
import { prepareStory } from '../prepare/prepare-story.ts';
import type { PreparedStory } from '../prepare/prepared-story.ts';
import { emptyOutcome } from '../report/outcome.ts';
import type { Outcome, PlacedNote } from '../report/outcome.ts';
import type { SectionMap } from '../settings/choose-section.ts';
import type { SiteSettings } from '../settings/site-settings.ts';
import { detached } from '../story/detached.ts';
import type { Note } from '../story/note.ts';
import type { Story } from '../story/story.ts';
import { AuthorFiles } from './author-files.ts';
import type { ExistingArticle } from './existing.ts';
import { originKey, readExisting } from './existing.ts';
import { fileDigest } from './file-digest.ts';
import { writePage } from './page-file.ts';
import type { PageLedger } from './page-ledger.ts';
import { ledgerFile, ledgerText, readPageLedger } from './page-ledger.ts';
import type { Place, Taken } from './place-story.ts';
import { placeStory, sitePathOf } from './place-story.ts';
import { settledText } from './settled-text.ts';
import type { Settling } from './settled-text.ts';
import { writeAtomically } from './write-atomically.ts';

/** What a run is told from outside. */
export interface RunOptions {
  /** The content folder. */
  content: string;
  site: SiteSettings;
  /** ISO time of the import. */
  now: string;
  dryRun: boolean;
  sectionMap: SectionMap;
  /** A topic's spelling to the one that is kept, by small letters. */
  topicMap: ReadonlyMap<string, string>;
  prepare: PrepareContext;
  /** Copies the pictures of a text beside its article; answers the text with the new names. */
  pictures?: PictureCopier;
}

/** Replaces addresses of pictures by names of files beside the article; notes what failed. */
export type PictureCopier = (
  prepared: PreparedStory,
  file: string,
  notes: Note[],
) => Promise<PreparedStory>;

/** One import: takes stories one by one, writes each at once, keeps no text. */
export class ImportRun {
  readonly outcome: Outcome = emptyOutcome();
  readonly options: RunOptions;
  readonly #existing;
  readonly #taken: Taken;
  readonly #sections: ReadonlySet<string>;
  readonly #authors: AuthorFiles;
  readonly #settling: Settling;
  readonly ledger: PageLedger;
  readonly #links = new Map<string, string>();

  constructor(options: RunOptions) {
    const { content, site } = options;
    this.options = options;
    this.#existing = readExisting(content);
    this.#sections = new Set(site.sections.map(({ id }) => id));
    this.#authors = new AuthorFiles(content, site.language);
    this.#settling = { ...options, authors: this.#authors };
    this.ledger = readPageLedger(content);
    const known = [...this.#existing.byFile.values()];
    this.#taken = {
      files: new Set(known.map(({ file }) => file)),
      paths: new Set(known.flatMap(({ path, aliases }) => [path, ...aliases])),
    };
  }

  /** Prepares, places and writes one story. */
  async add(story: Story): Promise<void> {
    const prepared = prepareStory(story, this.options.prepare);
    if (prepared.doorway) this.#setAside(story, prepared);
    else if (story.kind === 'page') writePage(this, story, prepared);
    else await this.#addArticle(story, prepared);
  }

  /** Keeps an address from being given to another story. */
  takePath(path: string): void {
    this.#taken.paths.add(path);
  }

  /** Notes something about the source as a whole. */
  note(file: string, note: Note): void {
    const { rule, line, values } = note;
    const kept: PlacedNote = { rule, file: detached(file) };
    if (line !== undefined) kept.line = line;
    if (values !== undefined) kept.values = mapValues(values);
    this.outcome.notes.push(kept);
  }

  /** Writes what belongs to the whole: authors, and links that lead nowhere. */
  finish(): void {
    for (const [file, text] of this.#authors.made) this.write(file, text, 'created');
    if (this.ledger.size > 0 && !this.options.dryRun) {
      writeAtomically(join(this.options.content, ledgerFile), ledgerText(this.ledger));
    }
    for (const [path, file] of this.#links) {
      if (!this.#taken.paths.has(path) && !this.#sections.has(path.split('/')[1] ?? '')) {
        this.note(file, { rule: 'link-old', values: { path } });
      }
    }
  }

  /** Writes a file and counts it; a failure is noted and the import goes on. */
  write(file: string, text: string, as: 'created' | 'updated'): void {
    try {
      if (!this.options.dryRun) writeAtomically(join(this.options.content, file), text);
      this.outcome[as].push(file);
    } catch (error) {
      const why = (error as NodeJS.ErrnoException).code ?? String(error);
      this.note(file, { rule: 'write-failed', values: { file, why } });
    }
  }

  async #addArticle(story: Story, first: PreparedStory): Promise<void> {
    const existing = this.#existing.byOrigin.get(originKey(story.from, story.id));
    const { notes } = first;
    const date = story.date ?? existingDate(existing) ?? this.options.now;
    if (story.date === undefined && existing === undefined) {
      notes.push({ rule: 'date-guessed', values: { date: date.slice(0, 16).replace('T', ' ') } });
    }
    const { zone } = this.options.site;
    const place =
      existing === undefined
        ? placeStory(
            story,
            first.title,
            date,
            { zone, sections: this.#sections, taken: this.#taken },
            notes,
          )
        : keptPlace(existing);
    const prepared = this.options.pictures
      ? await this.options.pictures(first, place.file, notes)
      : first;
    const text = settledText(story, prepared, { date, place }, this.#settling, notes);
    this.#save(place.file, text, existing !== undefined, notes);
    this.#record(story, prepared, place, notes);
  }

  /** Writes an article unless an editor changed it or it is the same already. */
  #save(file: string, text: string, known: boolean, notes: Note[]): void {
    const path = join(this.options.content, file);
    if (!known) {
      if (existsSync(path)) this.outcome.kept.push(file);
      else this.write(file, text, 'created');
      return;
    }
    const old = readFileSync(path, 'utf8');
    const written = /^  digest: ["']?(\w+)["']?\s*$/m.exec(old)?.[1];
    if (old === text) this.outcome.kept.push(file);
    else if (written === fileDigest(old)) this.write(file, text, 'updated');
    else {
      this.outcome.kept.push(file);
      notes.push({ rule: 'edited-kept' });
    }
  }

  #record(story: Story, prepared: PreparedStory, place: Place, notes: readonly Note[]): void {
    const { file } = place;
    for (const note of notes)
      this.note(file, note.line === undefined && story.line ? { ...note, line: story.line } : note);
    this.#recordRemoved(prepared, file);
    for (const path of prepared.ownLinks) this.#links.set(detached(sitePathOf(path) ?? path), file);
    for (const url of new Set([story.url, ...story.aliases])) {
      const old = url === undefined ? undefined : oldAddress(url);
      if (old !== undefined && old !== place.path)
        this.outcome.addresses.push([detached(old), detached(place.path)]);
    }
  }

  #recordRemoved({ removed }: PreparedStory, file: string): void {
    for (const { text, line, reasons } of removed) {
      this.outcome.removed.push({ file, line, text, reasons });
      this.note(file, {
        rule: 'spam-removed',
        line,
        values: { text: text.replace(/\s+/g, ' ').slice(0, 80) },
      });
    }
  }

  /** A whole article of spam goes to `_import/aside/`, from where `--release` brings it back. */
  #setAside(story: Story, prepared: PreparedStory): void {
    const { site, now, content } = this.options;
    const date = story.date ?? now;
    const nobody: Taken = { files: new Set(), paths: new Set() };
    const place = placeStory(
      { ...story, aliases: [] },
      prepared.title,
      date,
      { zone: site.zone, sections: this.#sections, taken: nobody },
      [],
    );
    const name = place.file.slice('articles/'.length, -'.md'.length);
    if (this.#existing.byOrigin.has(originKey(story.from, story.id))) return;
    const file = `_import/aside/${name}.md`;
    const text = settledText(story, prepared, { date, place }, this.#settling, []);
    if (existsSync(join(content, file))) this.outcome.kept.push(file);
    else this.write(file, text, 'created');
    const author = story.authors[0]?.name ?? story.authors[0]?.login ?? 'admin';
    this.note(file, {
      rule: 'doorway-aside',
      line: story.line ?? 1,
      values: { title: prepared.title, author, date: date.slice(0, 10), name },
    });
  }
}

function mapValues(values: NonNullable<Note['values']>): NonNullable<Note['values']> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? detached(value) : value,
    ]),
  );
}

function existingDate(existing: ExistingArticle | undefined): string | undefined {
  const date = existing?.date === undefined ? Number.NaN : Date.parse(existing.date);
  return Number.isNaN(date) ? undefined : new Date(date).toISOString();
}

/** An article that was imported before stays where it lies, at its address. */
function keptPlace({ file, path, aliases }: ExistingArticle): Place {
  const own = `/${file.slice('articles/'.length, -'.md'.length)}/`;
  return { file, path, aliases, ...(path === own ? {} : { permalink: path }) };
}

/** Path and query of an old address, for the map of redirects. */
function oldAddress(url: string): string | undefined {
  try {
    const { pathname, search } = new URL(url, 'https://old.invalid');
    return pathname + search;
  } catch {
    return undefined;
  }
}
