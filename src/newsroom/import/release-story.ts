import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Note } from './story/note.ts';
import { writeAtomically } from './write/write-atomically.ts';

/**
 * Brings an article back that was put aside as spam: from `_import/aside/<name>.md` to
 * `articles/<name>.md`. Answers a note where there is none or the place is taken.
 */
export function releaseStory(content: string, name: string): Note | undefined {
  const safe = /^\d{4}\/\d{2}\/[\p{L}\p{N}_-]+$/u.test(name);
  const from = join(content, '_import', 'aside', `${name}.md`);
  const to = join(content, 'articles', `${name}.md`);
  if (!safe || !existsSync(from) || existsSync(to))
    return { rule: 'release-missing', values: { name } };
  writeAtomically(to, readFileSync(from));
  rmSync(from);
  return undefined;
}
