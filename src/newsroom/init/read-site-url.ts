import type { AnswerContext, AnswerReading } from './reading.ts';
import { isDemonstration } from './move-aside.ts';

/** A name of a host with a dot in it, perhaps with a folder behind it. */
const BARE = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[:/].*)?$/u;

/** Reads where a site will be; `kabar.id` is meant as `https://kabar.id`. */
export function readSiteUrl(text: string, { words: { wrong } }: AnswerContext): AnswerReading {
  if (text === '') return { problem: wrong.noUrl };
  const url = URL.parse(BARE.test(text) ? `https://${text}` : text);
  const isSite =
    url !== null &&
    /^https?:\/\/[^\s/]/i.test(BARE.test(text) ? url.href : text) &&
    /^https?:$/.test(url.protocol) &&
    url.username === '' &&
    url.search === '' &&
    url.hash === '' &&
    /[^.]\.[^.]/.test(url.hostname);
  if (!isSite) return { problem: wrong.url(text) };
  // A paper at this address would be taken for the demonstration, and moved aside.
  if (isDemonstration(url.href)) return { problem: wrong.demonstrationUrl };
  return { value: `${url.origin}${url.pathname.replace(/\/+$/, '')}` };
}
