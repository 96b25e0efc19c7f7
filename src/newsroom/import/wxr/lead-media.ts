import type { Note } from '../article/note.ts';
import type { SourceImage } from '../article/source-article.ts';
import { plainText } from '../html/parse-html.ts';
import { pictureKeys, playerKeys } from './meta-keys.ts';
import { frame } from './shortcodes/wordpress-codes.ts';
import type { WxrIndex } from './wxr-index.ts';

type Meta = ReadonlyMap<string, string>;

/** The picture above a post; one that the export does not hold is noted. */
export function leadPicture(
  meta: Meta,
  { attachments }: WxrIndex,
  notes: Note[],
): SourceImage | undefined {
  for (const [key, altKey] of pictureKeys) {
    const url = addressesIn(meta.get(key) ?? '')[0];
    if (url !== undefined) return { url, alt: plainText(meta.get(altKey) ?? '') };
  }
  const id = (meta.get('_thumbnail_id') ?? '').trim();
  const attachment = attachments.get(id);
  if (attachment !== undefined)
    return {
      url: attachment.url,
      alt: attachment.alt,
      caption: plainText(attachment.caption),
    };
  if (/^[1-9]\d*$/.test(id)) notes.push({ rule: 'picture-missing', values: { id } });
  return undefined;
}

/**
 * A post's text with what its theme shows above it and what is listened to below it, where the text does
 * not hold it itself.
 */
export function withMedia(html: string, meta: Meta): string {
  const above = playerKeys.flatMap((key) => addressesIn(meta.get(key) ?? '').slice(0, 1));
  const below = addressesIn(meta.get('enclosure') ?? '').filter((url) => media.test(url));
  const frames = (urls: readonly string[]) =>
    [...new Set(urls)].filter((url) => !html.includes(numberOf(url))).map((url) => frame(url));
  return [...frames(above), html, ...frames(below)].join('\n\n').trim();
}

const media = /\.(?:mp3|m4a|ogg|oga|wav|mp4|m4v|mov|webm)(?:\?|$)/i;

/** The addresses in a value, as they stand in an embed, a line of an enclosure or in PHP's form. */
function addressesIn(value: string): string[] {
  return value.match(/https?:\/\/[^\s"'<>;]{1,2000}/g) ?? [];
}

/** What names a video in all its addresses, else the address. */
function numberOf(url: string): string {
  return /(?:v=|youtu\.be\/|embed\/)([\w-]{11})(?:$|[?&#])/.exec(url)?.[1] ?? url;
}
