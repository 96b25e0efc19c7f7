import type { Json } from './json-values.ts';
import { objectAt, textAt } from './json-values.ts';

/** What an object of the interface of WordPress is. */
export type ObjectKind =
  | 'post'
  | 'media'
  | 'term'
  | 'user'
  | 'comment'
  | 'revision'
  | 'site'
  | 'setting'
  | 'refusal'
  | 'unknown';

/** Tells what an object is by what it has; saved answers do not say where they came from. */
export function kindOfObject(json: Json): ObjectKind {
  const has = (name: string) => Object.hasOwn(json, name);
  const type = textAt(json, 'type');
  if (textAt(json, 'code') !== '' && has('message')) return 'refusal';
  if (type === 'comment' || has('author_name') || has('author_avatar_urls')) return 'comment';
  if (has('media_type') || has('source_url') || type === 'attachment') return 'media';
  if (has('namespaces') || has('routes')) return 'site';
  if (has('avatar_urls') || has('registered_date')) return 'user';
  if (isText(json, 'title') || isText(json, 'content')) {
    const isOld = /-(?:revision|autosave)-v\d+$/.test(textAt(json, 'slug'));
    return isOld ? 'revision' : 'post';
  }
  if (textAt(json, 'taxonomy') !== '' && has('slug')) return 'term';
  if (textAt(json, 'name') !== '' && /\/author\//.test(textAt(json, 'link'))) return 'user';
  if (has('_links') || has('rest_base')) return 'setting';
  return 'unknown';
}

const isText = (json: Json, name: string): boolean => {
  const text = objectAt(json, name);
  return Object.hasOwn(text, 'rendered') || Object.hasOwn(text, 'raw');
};
