import { createHash } from 'node:crypto';
import type { WxrItem } from './wxr-item.ts';

/**
 * What tells items of one number apart: the address, which stays when a headline or a text is corrected.
 * Where it says nothing it is the address before it was published, name and date; at last the text.
 */
export function itemDigest({ link, guid, name, date, title, content }: WxrItem['fields']): string {
  const address = pathOf(link);
  const first = pathOf(guid);
  const isNamed = first !== '' || name !== '';
  const rest = isNamed ? [first, name, date] : [title, content];
  const own = address === '' ? rest.join('\n') : address;
  return createHash('sha1').update(own).digest('base64url').slice(0, 12);
}

/** The address within its site; empty for one by number, and for the front page, which many items share. */
function pathOf(url: string): string {
  const path = url.replace(/^(?:https?:)?\/\/[^/?#]*/i, '').replace(/#.*$/s, '');
  return /[?&](?:p|page_id)=\d*(?:&|$)/.test(path) ? '' : path.replace(/\/$/, '');
}

/**
 * The lasting name of an item: its number, as WordPress gives it. Exports that converters made give many
 * posts one number, or none: what stands in them tells those apart, at the next import too. `otherId` is
 * the name that it has, or had, where the number is another's in another export.
 */
export function identityOfItem(
  { fields }: WxrItem,
  sharedNumbers: ReadonlySet<string>,
): { id: string; otherId: string } {
  const own = fields.id || fields.guid || fields.link || fields.name;
  const told = `${own}#${itemDigest(fields)}`;
  const isShared = /^0*$/.test(fields.id) || sharedNumbers.has(fields.id);
  return isShared ? { id: told, otherId: own } : { id: own, otherId: told };
}
