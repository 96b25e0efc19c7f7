import type { Language } from '../../../words/words-in.ts';
import { folderMonth } from '../../../content-files/files/role.ts';
import { formatDate, formatMonth, formatShortTime, timeParts } from '../../../lib/time/format.ts';
import type { Finding, Position } from '../../../problems/finding.ts';
import { finding, startOf } from '../../../problems/finding.ts';
import type { ArticleEntry } from '../../../schema/entries.ts';
import type { ArchiveRule } from './rule.ts';

/** Nobody schedules news for longer; a wrong year is the usual reason. */
const FAR = 31 * 24 * 3_600_000;
const YEAR = 365.25 * 24 * 3_600_000;
/** Clocks of newsroom and server may differ, and a correction may be dated to the next full hour. */
const SLACK = 2 * 3_600_000;

/** Times to come that may not be meant, and articles in another month's folder. */
export const dates: ArchiveRule = ({ content, now, placeOf }) => {
  const { timeZone: zone, language } = content.site;
  const spoken = (time: string): string => formatShortTime(time, { zone, language });
  const clock = Date.parse(now);
  return content.articles.flatMap((article): Finding[] => {
    const place = startOf(article.file);
    const ahead = Date.parse(article.date) - clock;
    if (ahead > 0) {
      if (article.draft) {
        const values = { time: spoken(article.date) };
        return [finding('date/draft', placeOf(article.file, 'date'), values, 'hint')];
      }
      const time = spoken(article.date);
      if (ahead <= FAR) return [finding('date/scheduled', place, { time }, 'hint')];
      const years = Math.round(ahead / YEAR);
      const values = { time, ...(years > 1 && { years }) };
      return [finding('date/far', placeOf(article.file, 'date'), values, 'warning')];
    }
    const coming = laterTimes(article).filter(([, time]) => Date.parse(time) - clock > SLACK);
    return [
      ...coming.map(([key, time]) =>
        finding('date/coming', place, { key, time: spoken(time) }, 'warning'),
      ),
      ...otherFolder(article, placeOf(article.file, 'date'), { zone, language }),
    ];
  });
};

function laterTimes({
  updated,
  corrections,
  replies,
}: ArticleEntry): [key: string, time: string][] {
  return [
    ...(updated === undefined ? [] : [['updated', updated.time] as [string, string]]),
    ...corrections.map(({ time }): [string, string] => ['corrections', time]),
    ...replies.map(({ time }): [string, string] => ['replies', time]),
  ];
}

/** A month before or after is an article that took its time; a year off is a slip of the keyboard. */
function otherFolder(
  { file, date }: ArticleEntry,
  place: Position,
  { zone, language }: { readonly zone: string; readonly language: Language },
): Finding[] {
  const folder = folderMonth(file);
  if (folder === undefined) return [];
  const { year, month } = timeParts(date, zone);
  const apart = Math.abs((year - folder.year) * 12 + month - folder.month);
  if (apart === 0) return [];
  const values = {
    date: formatDate(date, { zone, language }),
    folder: formatMonth(folder.year, folder.month, language),
  };
  return [finding('date/folder', place, values, apart > 2 ? 'warning' : 'hint')];
}
