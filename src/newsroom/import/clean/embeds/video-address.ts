import { own } from '../../../../lib/own.ts';
import type { HtmlElement } from '../../html/html-node.ts';

const youtubeId = /^[\w-]{11}$/;
const named =
  /(?:^|[-_\s])(?:youtube|yt|rll-youtube-player|lyte|lazyyt|lite-vimeo|vimeo)(?:$|[-_\s])/i;
/** Where light players keep the number of their video. */
const numbers = [
  'videoid',
  'video-id',
  'data-videoid',
  'data-video-id',
  'data-id',
  'data-embed',
  'data-youtube-id',
  'data-yt-id',
  'data-ytid',
] as const;

/** The address of a video that a light player shows once it is touched; undefined for all else. */
export function videoAddress({ tag, attributes }: HtmlElement): string | undefined {
  const settings = attributes['data-settings'];
  if (settings !== undefined && settings.includes('_url')) return inSettings(settings);
  const name = `${tag} ${attributes['class'] ?? ''}`;
  if (/^(?:a|img|p|span)$/.test(tag) || !named.test(name)) return undefined;
  const source = attributes['data-src'] ?? attributes['data-url'] ?? '';
  if (/^(?:https?:)?\/\/[^/]*(?:youtube|youtu\.be|vimeo)/i.test(source)) return source;
  const number = numbers.map((one) => attributes[one]?.trim()).find((one) => one !== undefined);
  if (number === undefined) return undefined;
  if (/vimeo/i.test(name)) return /^\d+$/.test(number) ? `https://vimeo.com/${number}` : undefined;
  return youtubeId.test(number) ? `https://www.youtube.com/watch?v=${number}` : undefined;
}

/** Elementor keeps what a widget shows as JSON beside it. */
function inSettings(json: string): string | undefined {
  try {
    const settings = (JSON.parse(json) ?? {}) as Record<string, unknown>;
    const type = settings['video_type'];
    const key = typeof type === 'string' ? `${type}_url` : 'youtube_url';
    const url = own(settings, key) ?? settings['youtube_url'];
    return typeof url === 'string' && url !== '' ? url : undefined;
  } catch {
    return undefined;
  }
}
