import { namedAuthor } from '../article/named-author.ts';
import type { JsonObject } from '../json/json-values.ts';
import { textIn } from '../json/json-values.ts';

/** What a person is called; empty where that is only an account or an address, which names nobody. */
export function shownName(person: JsonObject): string {
  const name = namedAuthor(textIn(person, 'name'));
  const isAccount = name.toLowerCase() === textIn(person, 'slug').toLowerCase();
  return isAccount ? '' : name;
}
