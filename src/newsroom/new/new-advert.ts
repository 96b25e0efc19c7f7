import { fieldsText } from '../../content-files/write/fields-text.ts';
import { slugOf } from '../../lib/slug.ts';
import { timeParts } from '../../lib/time/format.ts';
import { freeTextKeys } from '../../schema/key-tree.ts';
import { advertSchema } from '../../schema/schemas.ts';
import type { SiteEntry } from '../../schema/entries.ts';
import type { DeskWords } from '../../words/words.ts';
import { writeFree } from './write-free.ts';

/** Days for which an advert is booked, where its contract says nothing else. */
const BOOKED_DAYS = 30;
const DAY = 24 * 3_600_000;

/** `2026-12-31` of a moment on the clock of `zone`. */
function dayOf(moment: number, zone: string): string {
  const { year, month, day } = timeParts(new Date(moment).toISOString(), zone);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}`;
}

/** The text of a new advert's file: who pays and when, with notes on the rest; nothing of it is shown yet. */
function advertText(
  client: string,
  now: Date,
  { timeZone }: Pick<SiteEntry, 'timeZone'>,
  { comments, places }: DeskWords['new']['advert'],
): string {
  const style = { freeText: freeTextKeys(advertSchema(timeZone)) };
  const moment = now.getTime();
  return [
    fieldsText({ client }, style),
    `# ${comments.title}\n#title: …\n`,
    `# ${comments.picture}\n#picture: iklan.png\n#alt: …\n`,
    `# ${comments.link}\n#link: https://wa.me/62…\n`,
    `# ${comments.places}\n`,
    fieldsText({ places, from: dayOf(moment, timeZone) }, style),
    `# ${comments.until}\n`,
    fieldsText({ until: dayOf(moment + BOOKED_DAYS * DAY, timeZone) }, style),
  ].join('');
}

/**
 * Begins the file of an advert of `client` in the content folder. Answers its path there; undefined where
 * nothing of the name can be that of a file.
 */
export function writeAdvert(
  content: string,
  client: string,
  { now, site, words }: { now: Date; site: SiteEntry; words: DeskWords['new']['advert'] },
): string | undefined {
  const slug = slugOf(client);
  if (slug === '') return undefined;
  const text = advertText(client, now, site, words);
  return writeFree(content, { folder: 'adverts', slug, ending: 'yaml' }, text);
}
