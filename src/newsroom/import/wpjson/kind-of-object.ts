import type { JsonObject } from '../json/json-values.ts';
import { textIn } from '../json/json-values.ts';
import { objectAt } from './shown-values.ts';

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
export function kindOfObject(json: JsonObject): ObjectKind {
  const has = (name: string) => Object.hasOwn(json, name);
  const type = textIn(json, 'type');
  if (textIn(json, 'code') !== '' && has('message')) return 'refusal';
  if (type === 'comment' || has('author_name') || has('author_avatar_urls')) return 'comment';
  if (has('media_type') || has('source_url') || type === 'attachment') return 'media';
  if (has('namespaces') || has('routes')) return 'site';
  if (has('avatar_urls') || has('registered_date')) return 'user';
  if (isText(json, 'title') || isText(json, 'content')) {
    const isOld = /-(?:revision|autosave)-v\d+$/.test(textIn(json, 'slug'));
    return isOld ? 'revision' : 'post';
  }
  if (textIn(json, 'taxonomy') !== '' && has('slug')) return 'term';
  if (textIn(json, 'name') !== '' && /\/author\//.test(textIn(json, 'link'))) return 'user';
  if (has('_links') || has('rest_base')) return 'setting';
  return 'unknown';
}

const isText = (json: JsonObject, name: string): boolean => {
  const text = objectAt(json, name);
  return Object.hasOwn(text, 'rendered') || Object.hasOwn(text, 'raw');
};
