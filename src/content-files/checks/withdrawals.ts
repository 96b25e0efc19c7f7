import { timeAttribute } from '../../lib/time/machine.ts';
import type { Finding } from '../../problems/finding.ts';
import { finding } from '../../problems/finding.ts';
import type { ArticleFile } from '../entries/article-file.ts';
import { positionOf } from '../entries/article-file.ts';
import type { Check } from './check.ts';

/** What readers should be told of a withdrawal and are not, or not yet. */
export const withdrawals: Check = ({ articles, site, now }) => {
  const clockTime = (time: string): string =>
    timeAttribute(time, site.timeZone).slice(0, 16).replace('T', ' ');
  return articles.flatMap((article): Finding[] => {
    const { withdrawn, draft } = article.entry;
    // An erased article leaves no notice in which something could be missing.
    if (withdrawn === undefined || withdrawn.erase) return [];
    const place = positionOf(article, 'withdrawn');
    const isDraft = draft ? [finding('withdrawn/draft', place, {}, 'warning')] : [];
    return [
      ...isDraft,
      ...timeFindings(article, now, clockTime),
      ...missingFindings(article, now, clockTime),
    ];
  });
};

/** Writes an instant as front matter does, on the newsroom’s clock. */
type ClockTime = (time: string) => string;

function timeFindings(article: ArticleFile, now: string, clockTime: ClockTime): Finding[] {
  const { time, reason = '' } = article.entry.withdrawn!;
  if (time === undefined || time <= now) return [];
  const values = { time: clockTime(time), now: clockTime(now), reason };
  return [finding('withdrawn/future', positionOf(article, 'withdrawn'), values, 'warning')];
}

function missingFindings(article: ArticleFile, now: string, clockTime: ClockTime): Finding[] {
  const { time, reason = '' } = article.entry.withdrawn!;
  if (time !== undefined && reason !== '') return [];
  const missing = time !== undefined ? 'reason' : reason !== '' ? 'time' : 'both';
  const values = { missing, time: clockTime(time ?? now), reason } as const;
  return [finding('withdrawn/incomplete', positionOf(article, 'withdrawn'), values, 'warning')];
}
