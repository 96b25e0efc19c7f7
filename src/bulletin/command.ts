import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readContent } from '../content-files/read.ts';
import { makeEdition } from '../edition/make-edition.ts';
import { formatDate } from '../lib/time/format.ts';
import { dayAttribute } from '../lib/time/machine.ts';
import { createUrls, readAddress } from '../lib/url.ts';
import { writeAtomically } from '../lib/write-file.ts';
import { languageOf } from '../newsroom/terminal/language-of.ts';
import type { Arguments } from '../newsroom/terminal/read-arguments.ts';
import { WrongUse } from '../newsroom/terminal/refusals.ts';
import type { CommandIo } from '../newsroom/terminal/run-at-terminal.ts';
import { wordsIn } from '../words/words-in.ts';
import { bulletinOf } from './bulletin.ts';
import { CHANNELS, channelText } from './channel-text.ts';
import type { Channel } from './channel-text.ts';
import { mailPage } from './mail-page.ts';
import { mailText } from './mail-text.ts';

/** Where bulletins are put, in the content folder: nobody's pages. */
const BULLETINS = '_digest';
const HOUR = 3_600_000;

/**
 * `npm run digest`: writes what was published in the last day, or week, as a newsletter and as texts for
 * channels; prints the one for WhatsApp. Answers 0, or 1 where nothing was published.
 */
export async function runDigestCommand(
  { options: { day, week, unsubscribe } }: Arguments<'digest'>,
  io: CommandIo,
): Promise<number> {
  if (day && week) throw new WrongUse('digest', { kind: 'apart', options: ['--day', '--week'] });
  const language = languageOf(io.content);
  const all = wordsIn(language);
  const words = all.bulletin;
  const { content } = readContent({ root: io.content, now: io.now });
  const { name, url, timeZone: zone } = content.site;
  const siteUrl = io.siteUrl ?? url;
  if (!URL.canParse(siteUrl)) {
    io.err(words.noSite);
    return 1;
  }
  const address = readAddress(siteUrl, io.basePath);
  const now = io.now.toISOString();
  const from = new Date(io.now.getTime() - (week ? 7 * 24 : 24) * HOUR).toISOString();
  const dayOf = (time: string): string => dayAttribute(time, zone);
  const edition = makeEdition(content, now, dayOf, { address });
  const bulletin = bulletinOf(edition, from, {
    siteName: name,
    urls: createUrls(address),
    words: all.pages,
  });
  if (bulletin.stories.length === 0) {
    io.err(week ? words.nothingInWeek : words.nothingInDay);
    return 1;
  }
  const reckoning = { zone, language };
  const date = formatDate(now, reckoning);
  const title = week ? words.week(name, date) : words.day(name, date);
  const folder = join(io.content, BULLETINS, `${dayOf(now)}${week ? '-week' : ''}`);
  mkdirSync(folder, { recursive: true });
  const write = (file: string, text: string): void => writeAtomically(join(folder, file), text);
  write('mail.html', await mailPage(bulletin, title, words, { language, unsubscribe }));
  write('mail.txt', mailText(bulletin, title, words, unsubscribe));
  for (const channel of Object.keys(CHANNELS) as Channel[])
    write(`${channel}.txt`, channelText(bulletin, channel, title, words));
  io.write(channelText(bulletin, 'whatsapp', title, words));
  io.err(words.written(relative(io.typedIn, folder) || folder));
  return 0;
}
