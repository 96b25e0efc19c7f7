import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Note } from './story/note.ts';
import { writeAtomically } from './write/write-atomically.ts';

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
  const reviewed = `reviewed: {rules: [spam/certain, spam/suspect], date: ${now.slice(0, 10)}}\n`;
  writeAtomically(to, readFileSync(from, 'utf8').replace(/^import:/m, `${reviewed}import:`));
  rmSync(from);
  return { file };
}
