import type { LeftUnit } from '../units/unit.ts';
import { privateUnit } from '../units/unit.ts';
import type { BloggerEntry } from './blogger-entry.ts';

/** What an entry becomes: an article or page, public or not, or nothing. */
export type EntryKind = { kind: 'article' | 'page'; draft: boolean } | LeftUnit;

/**
 * Tells what an entry is. Only what Blogger itself calls public is: in Takeout what has the status
 * `LIVE`; in the old export and in feeds what has a public address and no `app:draft`. Entries whose
 * kind nobody names are told by their id and address, as feeds have it.
 */
export function kindOfEntry(entry: BloggerEntry): EntryKind {
  const kind = kindName(entry);
  if (entry.isReply || kind === 'comment' || /[?&]showComment=/.test(entry.link))
    return privateUnit('comment');
  if (kind === 'template') return privateUnit('template');
  if (kind === 'settings') return privateUnit('site-part');
  if (kind !== 'post' && kind !== 'page') return { sort: 'unclear', kind: 'broken' };
  if (entry.trashed !== '' || /TRASH|DELETED/i.test(entry.status)) return privateUnit('trash');
  return { kind: kind === 'page' ? 'page' : 'article', draft: !isPublic(entry) };
}

function kindName({ kind, id }: BloggerEntry): string {
  if (kind !== '') return kind;
  const part = /:blog-\d+\.(post|page|layout|settings)\b/.exec(id)?.[1] ?? '';
  return part === 'layout' ? 'template' : part;
}

function isPublic({ status, draft, link, filename }: BloggerEntry): boolean {
  if (draft !== '' && draft !== 'no') return false;
  return status === '' ? link !== '' && filename === '' : status === 'LIVE';
}
