import {
  closeSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { FetchError } from '../fetch/fetch-error.ts';
import { fetchGuarded } from '../fetch/fetch-guarded.ts';
import { headLength, kindOfInput } from '../recognise/kind-of-input.ts';
import type { Note } from '../story/note.ts';
import type { Source } from './source-file.ts';
import { unpackGzip, unpackZip } from './unpack.ts';

/** What opening a source needs: a folder for what is fetched and unpacked, and whom to tell. */
export interface OpenContext {
  /** An empty folder of its own; the caller removes it. */
  temporary: string;
  allowPrivate: boolean;
  note(file: string, note: Note): void;
}

const pageBytes = 50 * 1024 * 1024;

/** Finds the files behind what was typed: a file, a folder, an archive or an address. */
export async function openSource(target: string, context: OpenContext): Promise<Source> {
  const source: Source = { files: [], folders: [] };
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(target)) await addAddress(target, source, context);
  else await addPath(target, basename(target), source, context, true);
  return source;
}

async function addAddress(url: string, source: Source, context: OpenContext): Promise<void> {
  try {
    const {
      bytes,
      type,
      url: final,
    } = await fetchGuarded(url, {
      allowPrivate: context.allowPrivate,
      maxBytes: pageBytes,
      timeout: 60_000,
      maxRedirects: 5,
    });
    const path = join(mkdtempSync(join(context.temporary, 'page-')), 'page');
    writeFileSync(path, bytes);
    const charset = /charset=["']?([\w-]+)/i.exec(type)?.[1];
    const before = source.files.length;
    await addPath(path, url, source, context, true);
    for (const file of source.files.slice(before)) {
      file.url = final;
      if (charset !== undefined) file.charset = charset;
    }
  } catch (error) {
    if (!(error instanceof FetchError)) throw error;
    const rule = error.refused ? 'url-refused' : 'url-failed';
    context.note(url, { rule, values: { url, why: error.message } });
  }
}

async function addPath(
  path: string,
  name: string,
  source: Source,
  context: OpenContext,
  asked: boolean,
): Promise<void> {
  let isFolder: boolean;
  try {
    isFolder = statSync(path).isDirectory();
  } catch {
    context.note(name, { rule: 'input-missing', values: { file: name } });
    return;
  }
  if (!isFolder) return addFile(path, name, source, context, asked);
  source.folders.push(path);
  for (const entry of readdirSync(path, { withFileTypes: true }).toSorted(byName)) {
    const inside = join(path, entry.name);
    if (entry.name.startsWith('.') || entry.isSymbolicLink()) continue;
    // Pages saved by a browser keep their pictures and scripts in `<name>_files`.
    if (entry.isDirectory() && entry.name.endsWith('_files')) continue;
    if (entry.isDirectory() || mayBeStory(entry.name)) {
      await addPath(inside, asked ? entry.name : `${name}/${entry.name}`, source, context, false);
    }
  }
}

const byName = (a: { name: string }, b: { name: string }) =>
  a.name.localeCompare(b.name, 'en', { numeric: true });

/** In a folder, pictures and the like are not looked into; what they are shows in their names. */
function mayBeStory(name: string): boolean {
  return !/\.(jpe?g|png|gif|webp|avif|svg|heic|ico|bmp|mp[34]|m4a|mov|avi|pdf|docx?|xlsx?|pptx?|css|js|map|woff2?|ttf|php|sql)$/i.test(
    name,
  );
}

async function addFile(
  path: string,
  name: string,
  source: Source,
  context: OpenContext,
  asked: boolean,
): Promise<void> {
  const kind = kindOfInput(headOf(path));
  if (kind === 'zip') {
    const folder = mkdtempSync(join(context.temporary, 'zip-'));
    if (!(await unpackZip(path, folder)))
      context.note(name, { rule: 'input-broken', values: { file: name } });
    const before = source.files.length;
    await addPath(folder, name, source, context, false);
    if (source.files.length === before)
      context.note(name, { rule: 'input-unknown', values: { file: name } });
  } else if (kind === 'gzip') {
    const to = join(mkdtempSync(join(context.temporary, 'gz-')), 'file');
    if (!(await unpackGzip(path, to)))
      context.note(name, { rule: 'input-broken', values: { file: name } });
    await addPath(to, name.replace(/\.gz$/i, ''), source, context, asked);
  } else if (kind === 'empty' || kind === 'unknown') {
    if (asked) context.note(name, { rule: `input-${kind}`, values: { file: name } });
  } else source.files.push({ path, name, kind });
}

function headOf(path: string): Uint8Array {
  const head = Buffer.alloc(headLength);
  const file = openSync(path, 'r');
  try {
    return head.subarray(0, readSync(file, head, 0, head.length, 0));
  } finally {
    closeSync(file);
  }
}
