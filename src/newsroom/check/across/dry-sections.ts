import type { Finding } from '../../../problems/finding.ts';
import { finding, startOf } from '../../../problems/finding.ts';
import type { ArticleEntry } from '../../../schema/entries.ts';
import { publishedIn } from './published-in.ts';
import type { ArchiveRule } from './rule.ts';

const DAY = 24 * 3_600_000;
/** Of fewer articles nobody knows how often they come. */
const ENOUGH = 4;
/** The newest, by which a section's rhythm is known. */
const NEWEST = 12;
/** A section is late after so many times its usual pause, and never before so many days. */
const TIMES = 4;
const LEAST = 14;

/** Sections in which nothing has come for long, as they usually go, or never anything. */
export const drySections: ArchiveRule = (archive) => {
  const now = Date.parse(archive.now);
  const shelves = publishedIn(archive);
  const all = shelves.flatMap(({ articles }) => articles);
  const paper = pauseOf(
    all.toSorted((a, b) => Date.parse(b.date) - Date.parse(a.date)),
    now,
  );
  // Where the whole paper rests, its editors know it.
  const rests = isLong(paper);
  return shelves.flatMap(({ section: { name }, articles }): Finding[] => {
    if (articles.length === 0)
      // A new paper has many such; one that runs has a page with nothing on it in its menu.
      return all.length >= ENOUGH
        ? [finding('section/empty', startOf('site.yaml'), { name }, 'hint')]
        : [];
    const pause = pauseOf(articles, now);
    if (rests || !isLong(pause)) return [];
    return [finding('section/dry', startOf('site.yaml'), { name, ...pause }, 'warning')];
  });
};

/** How long nothing has come, and how long that takes usually; in days. */
type Pause = { readonly days: number; readonly usual: number };

const isLong = (pause: Pause | undefined): pause is Pause =>
  pause !== undefined && pause.days > Math.max(LEAST, TIMES * pause.usual);

/** The pause of articles, the newest first; undefined where there are too few to know it. */
function pauseOf(articles: readonly ArticleEntry[], now: number): Pause | undefined {
  const times = articles.slice(0, NEWEST).map(({ date }) => Date.parse(date));
  if (times.length < ENOUGH) return undefined;
  const days = Math.floor((now - times[0]!) / DAY);
  const gaps = times
    .slice(1)
    .map((time, at) => times[at]! - time)
    .toSorted((a, b) => a - b);
  const usual = Math.max(1, Math.round(gaps[Math.floor(gaps.length / 2)]! / DAY));
  return { days, usual };
}
