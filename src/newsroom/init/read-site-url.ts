import type { AnswerContext, AnswerReading } from './reading.ts';
import { isDemonstration } from './move-aside.ts';

/** A name of a host with a dot in it, perhaps with a folder behind it. */
const BARE = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[:/].*)?$/u;

/** Reads where a site will be; `kabar.id` is meant as `https://kabar.id`. */
export function readSiteUrl(given: string, { words: { wrong } }: AnswerContext): AnswerReading {
  if (given === '') return { problem: wrong.noUrl };
  const text = given.replace(/[.,;]+$/, '');
  const whole = BARE.test(text) ? `https://${text}` : text;
  const url = URL.parse(whole);
  const isSite =
    url !== null &&
    /^https?:\/\/[^\s/]/i.test(whole) &&
    url.username === '' &&
    url.search === '' &&
    url.hash === '' &&
    /[^.]\.[^.]/.test(url.hostname);
  if (!isSite) return { problem: wrong.url(given) };
  // A paper at this address would be taken for the demonstration, and moved aside.
  if (isDemonstration(url.href)) return { problem: wrong.demonstrationUrl };
  return { value: `${url.origin}${url.pathname.replace(/\/+$/, '')}` };
}
