import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { zipSync } from 'fflate';
import type { Note } from '../article/note.ts';
import { Budget, roomIn } from '../source/budget.ts';
import { unpackZip } from '../source/zip/unpack-zip.ts';
import { withoutHidden } from './without-hidden.ts';

/** What of a document is read: its text, its styles, its notes and its pictures. No comments, no properties. */
const wanted =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/_rels\/[\w.]+\.rels|word\/(?:document\d*|styles|numbering|footnotes|endnotes)\.xml|word\/media\/[^/]+)$/;
const texts = /^word\/(?:document\d*|footnotes|endnotes)\.xml$/;

/**
 * The parts of a Word document that are read, unpacked within the bounds of archives and packed again:
 * what the library sees of it cannot swell, and holds no comment. `folder` is one of its own.
 */
export async function wordParts(
  path: string,
  name: string,
  folder: string,
): Promise<{ bytes: Buffer; notes: Note[] }> {
  const { notes } = await unpackZip(path, folder, {
    name,
    budget: new Budget(roomIn(folder)),
    isWanted: (part) => wanted.test(part),
  });
  const parts = new Map<string, Uint8Array>();
  for (const part of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const inside = part.split(sep).join('/');
    if (!wanted.test(inside)) continue;
    const bytes = readFileSync(join(folder, part));
    parts.set(
      inside,
      texts.test(inside) ? Buffer.from(withoutHidden(bytes.toString('utf8'))) : bytes,
    );
  }
  return { bytes: Buffer.from(zipSync(Object.fromEntries(parts), { level: 0 })), notes };
}
