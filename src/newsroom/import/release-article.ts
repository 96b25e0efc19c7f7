import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { LARGEST } from '../../content-files/files/load.ts';
import { parseSite, readSite } from '../../content-files/read-site.ts';
import { editFrontMatter } from '../../content-files/write/edit-fields.ts';
import { writeAtomically } from '../../lib/write-file.ts';
import { articleSchema } from '../../schema/schemas.ts';
import { writtenTime } from '../../lib/time/format.ts';
import type { Note } from './article/note.ts';
import { DRAFTS } from './article/withheld.ts';
import { releaseDraft } from './release-draft.ts';

/**
 * Brings an article back that was put aside as spam: from `_import/aside/<name>.md` to
 * `articles/<name>.md`, marked as looked at by the newsroom on the day of `now`; or a withheld draft, which
 * stays a draft. Answers the file, or a note where there is none, it cannot be marked, or the place is taken.
 */
export function releaseArticle(
  content: string,
  typed: string,
  now: string,
): { file: string } | Note {
  const name = typed.replace(/^(?:.*\/)?(?:aside|drafts)\/|\.md$/g, '');
  const safe = /^\d{4}\/\d{2}\/[\p{L}\p{N}_-]+$/u.test(name);
  const file = `articles/${name}.md`;
  const aside = `_import/aside/${name}.md`;
  const from = join(content, aside);
  const to = join(content, file);
  if (safe && !existsSync(from) && existsSync(join(content, `${DRAFTS}/${name}.md`)))
    return existsSync(to)
      ? { rule: 'release-taken', values: { name: typed, file } }
      : releaseDraft(content, name);
  if (!safe || !existsSync(from)) return { rule: 'release-missing', values: { name: typed } };
  if (existsSync(to)) return { rule: 'release-taken', values: { name: typed, file } };
  const text = readFileSync(from, 'utf8');
  const size = Buffer.byteLength(text);
  if (size > LARGEST)
    return { rule: 'story-too-large', values: { size: Math.ceil(size / 1000), aside } };
  const { timeZone } = (readSite(content) ?? parseSite(undefined)).site;
  const reviewed = {
    rules: ['spam/certain', 'spam/suspect'],
    date: writtenTime(now, timeZone).slice(0, 10),
  };
  const marked = editFrontMatter(text, { reviewed }, articleSchema(timeZone));
  if (marked === undefined) return { rule: 'release-unreadable', values: { name: typed, aside } };
  writeAtomically(to, marked, { isNew: true });
  rmSync(from);
  return { file };
}
