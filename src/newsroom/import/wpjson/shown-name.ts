import { isNewsroom } from '../article/is-newsroom.ts';
import { plainText } from '../html/parse-html.ts';
import type { Json } from './json-values.ts';
import { textAt } from './json-values.ts';

/** What a person is called; empty where that is only an account or an address, which names nobody. */
export function shownName(person: Json): string {
  const name = plainText(textAt(person, 'name'));
  const isAccount = name.toLowerCase() === textAt(person, 'slug').toLowerCase();
  return isAccount || isNewsroom(name) ? '' : name;
}
