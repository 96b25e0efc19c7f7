import { escapeHtml } from '../../../../lib/escape-html.ts';
import type { Shortcode } from './parse-shortcodes.ts';
import { frame } from './wordpress-codes.ts';

/** Names under which codes of all plugins keep what they show or lead to. */
const names = [
  'url',
  'src',
  'href',
  'link',
  'file',
  'pdf',
  'source',
  'document',
  'video',
  'mp4',
  'mp3',
  'audio',
  'permalink',
  'button_url',
  'button_link',
  'link_url',
  'pdf_url',
  'video_url',
] as const;
const labels = ['text', 'button_text', 'label', 'title', 'caption', 'content', 'name'] as const;
const picture = /\.(?:jpe?g|png|gif|webp)(?:\?|$)/i;

/**
 * A code that nobody here knows, but that shows or leads to an address: what it holds as a link, else the
 * address itself. `undefined` where it names none.
 */
export function addressedCode({ attributes, values, content }: Shortcode): string | undefined {
  const named = names.map((name) => addressIn(attributes.get(name)));
  const address = [...named, ...values.map((value) => addressIn(value))].find(
    (one) => one !== undefined,
  );
  if (address === undefined) return undefined;
  const url = escapeHtml(address);
  const inside = content.trim();
  // Blocks cannot lie in a link.
  if (/<(?!\/?(?:b|i|em|strong|span|br|u)\b)/i.test(inside)) return `${content}${frame(address)}`;
  if (inside !== '' && addressIn(inside) === undefined) return `<a href="${url}">${inside}</a>`;
  const label = labels.map((name) => attributes.get(name)?.trim() ?? '').find((one) => one !== '');
  if (picture.test(address)) return `<img src="${url}" alt="${escapeHtml(label ?? '')}">`;
  return label === undefined || addressIn(label) !== undefined
    ? frame(address)
    : `<a href="${url}">${escapeHtml(label)}</a>`;
}

/** An address; WPBakery packs one with its title as `url:https%3A%2F%2F…|title:…`. */
function addressIn(value: string | undefined): string | undefined {
  const packed = /^url:([^|]+)/.exec(value?.trim() ?? '')?.[1];
  const address = packed === undefined ? value?.trim() : unpacked(packed);
  return address !== undefined && /^(?:https?:)?\/\/[^\s"<>]+$/i.test(address)
    ? address
    : undefined;
}

function unpacked(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
