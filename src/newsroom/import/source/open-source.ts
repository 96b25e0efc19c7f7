import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { FetchError } from '../fetch/fetch-error.ts';
import { settleBundles } from '../recognise/bundles.ts';
import { foreignArchive } from '../recognise/foreign-archive.ts';
import type { FileSort } from '../recognise/file-sort.ts';
import { fileSort, sortOfOffice } from '../recognise/file-sort.ts';
import { headLength, kindOfInput } from '../recognise/kind-of-input.ts';
import { officeKind } from '../recognise/office-kind.ts';
import type { Note } from '../article/note.ts';
import type { OpenContext } from './open-context.ts';
import { boundNote } from './bound-note.ts';
import { Budget, roomIn } from './budget.ts';
import type { LeftUnit } from '../units/unit.ts';
import { byName, mayBe, mayBeArticle, unitOfKind, unitOfName } from './file-names.ts';
import { headOf } from './head-of.ts';
import { isWanted } from './is-wanted.ts';
import { isServedPage } from './is-served-page.ts';
import { openAddress } from './open-address.ts';
import type { OpenedSource } from './source-file.ts';
import { tellsItsEnd } from './tells-its-end.ts';
import { unpackGzip } from './unpack-gzip.ts';
import { unreadArchive } from './unread-archive.ts';
import { unpackWpress } from './unpack-wpress.ts';
import { endsAsZip } from './zip/read-directory.ts';
import { unpackZip } from './zip/unpack-zip.ts';

/** A file or folder that is being opened. */
interface Opened {
  path: string;
  /** What messages call it. */
  name: string;
  /** Whether somebody named it; what only lies in a folder is passed over without a word. */
  isAsked: boolean;
  /** How many archives it lies in. */
  depth: number;
}

/** Finds the files behind what was typed: a file, a folder, an archive or an address. */
export async function openSource(target: string, context: OpenContext): Promise<OpenedSource> {
  const opening = new Opening(context);
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(target)) await opening.addAddress(target);
  else await opening.add({ path: target, name: basename(target), isAsked: true, depth: 0 });
  const { files, left } = settleBundles(opening.source.files);
  return { ...opening.source, files, left: [...opening.source.left, ...left] };
}

/** One source that is being opened, with one budget for all that is packed in it. */
class Opening {
  readonly source: OpenedSource = { files: [], folders: [], left: [] };
  readonly #context: OpenContext;
  readonly #budget: Budget;
  /** Unpacked files that did not come whole. */
  readonly #cut = new Set<string>();

  constructor(context: OpenContext) {
    this.#context = context;
    this.#budget = new Budget(roomIn(context.temporary));
  }

  async addAddress(url: string): Promise<void> {
    try {
      const opened = await openAddress(url, this.#context, () => this.#folder('site-'));
      if ('site' in opened) {
        this.source.files.push(...opened.site.files);
        if (opened.site.isWhole) this.source.kept = opened.folder;
        return;
      }
      const { bytes, type, url: final } = opened.answer;
      const path = join(this.#folder('page-'), 'page');
      writeFileSync(path, bytes);
      const charset = /charset=["']?([\w-]+)/i.exec(type)?.[1];
      const before = this.source.files.length;
      await this.add({ path, name: url, isAsked: true, depth: 0 });
      for (const file of this.source.files.slice(before)) {
        file.url = final;
        if (charset !== undefined) file.charset = charset;
      }
    } catch (error) {
      if (!(error instanceof FetchError)) throw error;
      const rule = error.refused ? 'url-refused' : 'url-failed';
      this.#context.note(url, { rule, values: { url, why: error.message } });
    }
  }

  /** Adds a file, or what lies in a folder or archive. What the disk refuses is noted, not thrown. */
  async add(opened: Opened): Promise<void> {
    const { path, name } = opened;
    if (this.#context.stop?.aborted === true) return;
    try {
      const stats = statSync(path);
      if (stats.isDirectory()) await this.#addFolder(opened);
      else if (stats.isFile()) await this.#addFile(opened, stats.size);
      else this.#refuse(opened);
    } catch (error) {
      this.#note(name, boundNote(name, error));
      this.#leave(name, { sort: 'unclear', kind: 'broken' });
    }
  }

  async #addFolder({ path, name, isAsked, depth }: Opened): Promise<void> {
    this.source.folders.push(path);
    for (const entry of readdirSync(path, { withFileTypes: true }).toSorted(byName)) {
      if (entry.name.startsWith('.') || entry.isSymbolicLink()) continue;
      // Pages saved by a browser keep their pictures and scripts in `<name>_files`.
      if (entry.isDirectory() && entry.name.endsWith('_files')) {
        this.source.folders.push(join(path, entry.name));
        continue;
      }
      const inside = isAsked ? entry.name : `${name}/${entry.name}`;
      if (!entry.isDirectory() && !mayBeArticle(inside) && !isServedPage(join(path, entry.name))) {
        this.#leave(inside, unitOfName(inside));
        continue;
      }
      await this.add({ path: join(path, entry.name), name: inside, isAsked: false, depth });
    }
  }

  async #addFile(opened: Opened, size: number): Promise<void> {
    const { path, name, isAsked, depth } = opened;
    const head = headOf(path, headLength);
    const known = kindOfInput(head);
    const kind = known === 'unknown' && isAsked && endsAsZip(path, size) ? 'zip' : known;
    const document = kind === 'zip' ? officeKind(path) : undefined;
    if (document === 'DOCX') {
      this.source.files.push({ path, name, kind: 'word' });
      return;
    }
    if (document !== undefined) return this.#refuse(opened, sortOfOffice(document));
    if (kind === 'zip' || kind === 'gzip' || kind === 'wpress') {
      if (depth === 0) this.#budget.grow(size);
      try {
        this.#budget.enter(depth + 1);
        if (kind === 'zip') await this.#addZip(opened);
        else if (kind === 'gzip') await this.#addGzip(opened);
        else await this.#addWpress(opened);
      } catch (error) {
        this.#note(name, boundNote(name, error));
      }
      return;
    }
    const archive = kind === 'unknown' ? foreignArchive(head) : undefined;
    if (archive !== undefined) {
      this.#note(name, { rule: 'archive-kind', values: { file: name, kind: archive } });
      this.#leave(name, { sort: 'unclear', kind: 'archive' });
    } else if (kind === 'empty') {
      if (isAsked) this.#note(name, { rule: 'input-empty', values: { file: name } });
      this.#leave(name, { sort: 'private', kind: 'empty' });
    } else if (kind === 'unknown' || !mayBe(kind, name)) this.#refuse(opened, fileSort(head, name));
    // Half an article must not look like a whole one; an export says itself where it ends.
    else if (this.#cut.has(path) && !tellsItsEnd(kind))
      this.#leave(name, { sort: 'unclear', kind: 'broken' });
    else this.source.files.push({ path, name, kind });
  }

  async #addZip({ path, name, depth }: Opened): Promise<void> {
    const folder = this.#folder('zip-');
    const { notes, cut } = await unpackZip(path, folder, {
      name,
      budget: this.#budget,
      isWanted: (file) => {
        const isAsked = isWanted(file, this.#context.images);
        if (!isAsked) this.#leave(`${name}/${file}`, unitOfName(file));
        return isAsked;
      },
      stop: this.#context.stop,
    });
    for (const note of notes) this.#note(name, note);
    for (const file of cut) this.#cut.add(file);
    if (depth > 0) rmSync(path, { force: true });
    const before = this.source.files.length;
    await this.add({ path: folder, name, isAsked: false, depth: depth + 1 });
    if (this.source.files.length === before && notes.length === 0)
      this.#note(name, unreadArchive(name, this.source.left));
  }

  async #addWpress({ path, name, depth }: Opened): Promise<void> {
    const folder = this.#folder('wpress-');
    const { images, stop } = this.#context;
    const { left, isWhole } = unpackWpress(path, folder, { budget: this.#budget, images, stop });
    for (const { file, unit } of left) this.#leave(`${name}/${file}`, unit);
    const before = this.source.files.length;
    await this.add({ path: folder, name, isAsked: false, depth: depth + 1 });
    const rule = isWhole ? 'input-unknown' : 'input-broken';
    if (!isWhole || this.source.files.length === before)
      this.#note(name, { rule, values: { file: name } });
  }

  async #addGzip({ path, name, isAsked, depth }: Opened): Promise<void> {
    const to = join(this.#folder('gz-'), 'file');
    let note: Note | undefined;
    try {
      const isWhole = await unpackGzip(path, to, this.#budget);
      if (!isWhole) note = { rule: 'input-broken', values: { file: name } };
    } catch (error) {
      note = boundNote(name, error);
    }
    if (note !== undefined) {
      this.#note(name, note);
      this.#cut.add(to);
    }
    if (depth > 0) rmSync(path, { force: true });
    const inside = name.replace(/\.gz$/i, '');
    await this.add({
      path: to,
      name: inside,
      isAsked: isAsked && note === undefined,
      depth: depth + 1,
    });
  }

  #folder(prefix: string): string {
    return mkdtempSync(join(this.#context.temporary, prefix));
  }

  /** A file that nothing here reads; what it is where that is known. */
  #refuse({ name, isAsked }: Opened, sort?: FileSort): void {
    const rule = sort?.rule ?? 'input-unknown';
    if (isAsked) this.#note(name, { rule, values: { file: name, kind: sort?.name ?? '' } });
    this.#leave(name, sort ? unitOfKind(sort.unit) : unitOfName(name));
  }

  #leave(file: string, unit: LeftUnit): void {
    this.source.left.push({ file, unit });
  }

  #note(file: string, note: Note): void {
    this.#context.note(file, note);
  }
}
