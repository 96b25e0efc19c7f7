import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { LARGEST } from '../../content-files/files/load.ts';
import { writeAtomically } from '../../lib/write-file.ts';
import type { Note } from './story/note.ts';

/**
 * Brings an article back that was put aside as spam: from `_import/aside/<name>.md` to
 * `articles/<name>.md`, marked as looked at by the newsroom on the day of `now`. Answers the file,
 * or a note where there is none or the place is taken.
 */
export function releaseStory(content: string, typed: string, now: string): { file: string } | Note {
  const name = typed.replace(/^(?:.*\/)?aside\/|\.md$/g, '');
  const safe = /^\d{4}\/\d{2}\/[\p{L}\p{N}_-]+$/u.test(name);
  const file = `articles/${name}.md`;
  const from = join(content, '_import', 'aside', `${name}.md`);
  const to = join(content, file);
  if (!safe || !existsSync(from)) return { rule: 'release-missing', values: { name: typed } };
  if (existsSync(to)) return { rule: 'release-taken', values: { name: typed, file } };
  const text = readFileSync(from, 'utf8');
  const size = Buffer.byteLength(text);
  if (size > LARGEST) {
    const values = { size: Math.ceil(size / 1000), aside: `_import/aside/${name}.md` };
    return { rule: 'story-too-large', values };
  }
  const reviewed = `reviewed: {rules: [spam/certain, spam/suspect], date: ${now.slice(0, 10)}}\n`;
  writeAtomically(to, text.replace(/^import:/m, `${reviewed}import:`), { isNew: true });
  rmSync(from);
  return { file };
}
