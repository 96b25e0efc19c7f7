import type { Note } from '../article/note.ts';
import type { JsonObject } from '../json/json-values.ts';
import { textIn } from '../json/json-values.ts';

/** What a post becomes, and why it is a draft where that is not plain. */
interface PostKind {
  kind: 'article' | 'page';
  draft: boolean;
  notes: Note[];
}

/**
 * Tells what a post is. Public is what Ghost published for everyone on the site: not what members see, not
 * what only went out by e-mail, and nothing where the site itself is private. Before there were members, nothing said who may read.
 */
export function kindOfPost(
  post: JsonObject,
  meta: JsonObject,
  { isPrivate }: { isPrivate: boolean },
): PostKind {
  const type = textIn(post, 'type') || (isTrue(post['page']) ? 'page' : 'post');
  const status = textIn(post, 'status');
  const audience = Object.hasOwn(post, 'visibility') ? textIn(post, 'visibility') : 'public';
  const isEmail = status === 'sent' || isTrue(meta['email_only']) || isTrue(post['email_only']);
  const notes: Note[] = [];
  if (isPrivate) notes.push({ rule: 'site-private' });
  else if (isEmail) notes.push({ rule: 'email-only' });
  else if (status === 'published' && audience !== 'public')
    notes.push({ rule: 'members-only', values: { audience: audience || '–' } });
  const isKnown = type === 'post' || type === 'page';
  if (!isKnown) notes.push({ rule: 'kind-foreign', values: { kind: type } });
  const draft = isPrivate || isEmail || !isKnown || status !== 'published' || audience !== 'public';
  return { kind: type === 'page' ? 'page' : 'article', draft, notes };
}

const isTrue = (value: unknown): boolean => value === true || value === 1 || value === '1';
