import { mendedText } from '../encoding/repair-mojibake.ts';
import { mayBeBody } from './field-body.ts';
import { wantedMeta } from './wxr-item.ts';
import type { WxrItem } from './wxr-item.ts';

/** Of these the value is words, and nothing that a program counted letters of. */
const wordKeys = new Set([
  '_wp_attachment_image_alt',
  '_yoast_wpseo_metadesc',
  'rank_math_description',
  'wps_subtitle',
]);

/** Of these there may be several, one a line. */
const several = new Set(['_wp_old_slug', 'enclosure']);

/** Whether the post meta of a key says something about an article or a picture. */
export function isWantedMeta(key: string): boolean {
  return wantedMeta.has(key) || mayBeBody(key);
}

/** Adds post meta that says something; of most keys the last value counts, as in WordPress. */
export function addItemMeta({ meta }: WxrItem, key: string, value: string): void {
  if (!isWantedMeta(key) || value.trim() === '') return;
  const earlier = several.has(key) ? meta.get(key) : undefined;
  const text = wordKeys.has(key) ? mendedText(value) : value;
  meta.set(key, earlier === undefined ? text : `${earlier}\n${text}`);
}
