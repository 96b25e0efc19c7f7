import type { BulletinWords } from '../words/words.ts';
import type { Bulletin } from './bulletin.ts';

/** How a channel sets words in bold; Telegram takes two stars as they are typed, WhatsApp one. */
export const CHANNELS = { whatsapp: '*', telegram: '**' } as const;
export type Channel = keyof typeof CHANNELS;

/** Signs of a message at Telegram, which is the shorter; some are left for who adds a line. */
const MOST = 4000;

/** Corrections that a message tells; the ledger has all. */
const CORRECTIONS = 3;

/** Signs that channels read as bold, italic, struck or code. */
const MARKS = /[*_~`]/;

/**
 * A bulletin as a message for a channel, of at most 4,000 signs: what does not fit is a line that leads
 * to the site.
 * @param title what it is, with its date
 */
export function channelText(
  bulletin: Bulletin,
  channel: Channel,
  title: string,
  words: BulletinWords,
): string {
  const bold = (text: string): string =>
    MARKS.test(text) ? text : `${CHANNELS[channel]}${text}${CHANNELS[channel]}`;
  const head = bold(title);
  const stories = bulletin.stories.map(({ headline, standfirst, url }) =>
    [bold(headline), standfirst, url].filter((line) => line !== '').join('\n'),
  );
  const corrections = bulletin.corrections.map(
    ({ headline, text, url }) => `${bold(`${words.correction}:`)} ${headline}: ${text}\n${url}`,
  );
  const tail = `${words.all}: ${bulletin.siteUrl}`;
  const told = corrections.slice(0, CORRECTIONS);
  const textOf = (count: number): string => {
    const left = stories.length - count;
    const more = left > 0 ? [words.more(left)] : [];
    return [head, ...stories.slice(0, count), ...told, ...more, tail].join('\n\n');
  };
  let fit = stories.length;
  while (fit > 0 && textOf(fit).length > MOST) fit--;
  return `${textOf(fit)}\n`;
}
