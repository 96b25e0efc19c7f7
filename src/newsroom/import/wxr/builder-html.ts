import { escapeHtml } from '../../../lib/escape-html.ts';
import { frame } from './shortcodes/wordpress-codes.ts';
import type { PhpValue } from './php-serialized.ts';
import { phpValue } from './php-serialized.ts';

const headings = /^(?:heading|title|headline)$/;
const words = /^(?:text|editor|content|html|body|ct_content|paragraph|richtext|quote)$/;
const pictures = /^(?:image|photo|picture|photo_src)$/;
const players = /^(?:yturl|youtube_url|vimeo_url|video_url|iframe_url|embed_url|youTubeId|ytUrl)$/;
const deepest = 60;

/** The HTML of a page that a builder made, from what it keeps beside the post, in JSON or PHP's form. */
export function builderHtml(text: string): string {
  const parts: string[] = [];
  collect(plain(text), '', parts, 0);
  return parts.join('\n');
}

function plain(text: string): PhpValue {
  const start = text.trimStart();
  if (!/^[[{]/.test(start)) return phpValue(start);
  try {
    return asMap(JSON.parse(start), 0);
  } catch {
    return undefined;
  }
}

function asMap(value: unknown, depth: number): PhpValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  if (typeof value !== 'object' || value === null || depth > deepest) return undefined;
  return new Map(Object.entries(value).map(([key, one]) => [key, asMap(one, depth + 1)]));
}

function collect(value: PhpValue, name: string, parts: string[], depth: number): void {
  if (typeof value === 'string') {
    // Some keep their tree as JSON in a text.
    if (/^\s*[[{]"/.test(value) && depth < deepest) collect(plain(value), name, parts, depth + 1);
    else parts.push(...partOf(name, value));
    return;
  }
  if (!(value instanceof Map)) return;
  // A heading keeps its words under the name of any text.
  const isHeading = value.get('name') === 'heading' || value.get('type') === 'heading';
  for (const [key, one] of value) {
    const settings = isHeading && key === 'settings' && one instanceof Map;
    if (settings && typeof one.get('text') === 'string')
      parts.push(...partOf('heading', one.get('text') as string));
    else if (pictures.test(key) && one instanceof Map)
      parts.push(...partOf('image', one.get('url')));
    else collect(one, /^\d+$/.test(key) ? name : key, parts, depth + 1);
  }
}

/** Words have a blank or a tag: `center` under the name of a text is a setting. */
function partOf(name: string, value: PhpValue): string[] {
  if (typeof value !== 'string' || value.trim() === '') return [];
  if (pictures.test(name))
    return /^https?:\/\/\S+$/.test(value)
      ? [`<figure><img src="${escapeHtml(value)}" alt=""></figure>`]
      : [];
  if (players.test(name)) return [frame(value)];
  if (headings.test(name)) return /[\s<]/.test(value.trim()) ? [`<h2>${value}</h2>`] : [];
  return words.test(name) && /[\s<]/.test(value.trim()) ? [`<div>${value}</div>`] : [];
}
