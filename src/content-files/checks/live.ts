import { formatTime, writtenTime } from '../../lib/time/format.ts';
import { timeOf } from '../../markdown/live/resolve-entries.ts';
import type { Finding } from '../../problems/finding.ts';
import { finding, startOf } from '../../problems/finding.ts';
import type { LiveEntry } from '../../schema/entries.ts';
import type { EntryFacts } from '../body/live-facts.ts';
import type { ArticleFile } from '../entries/article-file.ts';
import { positionOf } from '../entries/article-file.ts';
import { storyOfEntries } from '../files/role.ts';
import type { Check, Whole } from './check.ts';

const [MINUTE, DAY] = [60_000, 86_400_000];
/** Clocks of reporters and of what builds the site differ by so much. */
const TOLERANCE = 10 * MINUTE;

const plainHeading = (time: string, { title }: LiveEntry, zone: string): string => {
  const [day = '', clock = ''] = writtenTime(time, zone).split(' ');
  return `## ${day} ${clock.replace(':', '.')} ${title}`.trim();
};

/** Entries of one text that stand out of its order: hardly ever meant, but for a day that was left out. */
function* outOfOrder(entries: readonly LiveEntry[]): Iterable<LiveEntry> {
  if (entries.length < 3) return;
  const falls = entries.slice(1).filter((one, at) => one.time < entries[at]!.time).length;
  const rises = entries.slice(1).filter((one, at) => one.time > entries[at]!.time).length;
  if (falls === 0 || rises === 0) return;
  const isOdd = (one: LiveEntry, before: LiveEntry): boolean =>
    falls >= rises ? one.time > before.time : one.time < before.time;
  for (const [at, one] of entries.slice(1).entries()) {
    const before = entries[at]!;
    // The earlier of the two is the one whose day is missing.
    if (isOdd(one, before)) yield one.time < before.time ? one : before;
  }
}

function entryFindings(entries: readonly LiveEntry[], { now, site }: Whole): Finding[] {
  const zone = site.timeZone;
  const findings: Finding[] = [];
  for (const entry of entries) {
    if (Date.parse(entry.time) - Date.parse(now) <= TOLERANCE) continue;
    const place = { file: entry.file, line: entry.line, column: 1 };
    const [time, clock] = [entry.time, now].map((one) =>
      formatTime(one, { zone, language: site.language }),
    );
    findings.push(finding('live/future', place, { time: time!, now: clock! }, 'warning'));
  }
  for (const texts of Map.groupBy(entries, ({ file }) => file).values())
    for (const entry of outOfOrder(texts)) {
      const next = new Date(Date.parse(entry.time) + DAY).toISOString();
      const place = { file: entry.file, line: entry.line, column: 1 };
      const [, clock = ''] = writtenTime(entry.time, zone).split(' ');
      const values = {
        time: clock.replace(':', '.'),
        day: formatTime(entry.time, { zone, language: site.language }),
        suggestion: plainHeading(next, entry, zone),
      };
      findings.push(finding('live/order', place, values, 'warning'));
    }
  return findings;
}

/** Days that no calendar has, in one text. */
function dayFindings(
  file: string,
  facts: readonly EntryFacts[],
  date: string,
  zone: string,
): Finding[] {
  return facts.flatMap(({ line, heading: { time } }) =>
    time.day !== undefined && timeOf(time, date, zone) === undefined
      ? [finding('live/day', { file, line, column: 1 }, { day: time.day }, 'warning')]
      : [],
  );
}

function storyFindings(article: ArticleFile, whole: Whole): Finding[] {
  const { entry } = article;
  // Of a draft the times are still to be written.
  if (entry.entries === undefined || entry.draft) return [];
  const parts = new Set(entry.parts);
  const texts = [
    { file: entry.file, facts: article.entries ?? [] },
    ...whole.entries
      .filter(({ file }) => parts.has(file))
      .map(({ file, record }) => ({ file, facts: record.body?.entries ?? [] })),
  ];
  return [
    ...(entry.entries.length === 0
      ? [finding('live/no-entries', positionOf(article, 'live'), {}, 'warning')]
      : entryFindings(entry.entries, whole)),
    ...texts.flatMap(({ file, facts }) =>
      dayFindings(file, facts, entry.date, whole.site.timeZone),
    ),
  ];
}

/** What is not as it was meant in live coverage, and files of entries that no story shows. */
export const live: Check = (whole) => {
  const byFile = new Map(whole.articles.map((article) => [article.entry.file, article]));
  const lost = whole.entries.flatMap(({ file }): Finding[] => {
    const story = storyOfEntries(file)!;
    const article = byFile.get(story);
    if (article?.entry.withdrawn || article?.entry.entries) return [];
    // A story that is there and broken says so itself.
    if (article === undefined && whole.files.has(story.normalize('NFC'))) return [];
    return article === undefined
      ? [finding('live/no-story', startOf(file), { story }, 'warning')]
      : [finding('live/off', startOf(file), { story }, 'warning')];
  });
  return [...whole.articles.flatMap((article) => storyFindings(article, whole)), ...lost];
};
