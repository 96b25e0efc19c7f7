import { createHash } from 'node:crypto';
import type { WxrItem } from './wxr-item.ts';

/** What tells items of one number apart: their addresses, and their text where those say nothing. */
export function itemDigest({ link, guid, title, content }: WxrItem['fields']): string {
  const byNumber = /[?&](?:p|page_id)=\d*/;
  const text = link === '' || byNumber.test(link) ? content : '';
  const own = [link, byNumber.test(guid) ? '' : guid, title, text].join('\n');
  return createHash('sha1').update(own).digest('base64url').slice(0, 12);
}

/**
 * The lasting name of an item: its number, as WordPress gives it. Exports that converters made give many
 * posts one number, or none: what stands in them tells those apart, at the next import too.
 */
export function identityOfItem({ fields }: WxrItem, sharedNumbers: ReadonlySet<string>): string {
  const own = fields.id || fields.guid || fields.link || fields.name;
  const isShared = /^0*$/.test(fields.id) || sharedNumbers.has(fields.id);
  return isShared ? `${own}#${itemDigest(fields)}` : own;
}
