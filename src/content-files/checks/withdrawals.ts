import { timeAttribute } from '../../lib/time/machine.ts';
import type { Finding } from '../../problems/finding.ts';
import { finding } from '../../problems/finding.ts';
import type { ArticleFile } from '../entries/article-file.ts';
import { positionOf } from '../entries/article-file.ts';
import type { Check } from './check.ts';

/** What readers should be told of a withdrawal and are not, or not yet. */
export const withdrawals: Check = ({ stories, site, now }) => {
  const written = (time: string): string =>
    timeAttribute(time, site.timeZone).slice(0, 16).replace('T', ' ');
  return stories.flatMap((story): Finding[] => {
    const { withdrawn, draft } = story.entry;
    // Of what is erased, nothing is told.
    if (withdrawn === undefined || withdrawn.erase) return [];
    const place = positionOf(story, 'withdrawn');
    const isDraft = draft ? [finding('withdrawn/draft', place, {}, 'warning')] : [];
    return [
      ...isDraft,
      ...timeFindings(story, now, written),
      ...missingFindings(story, now, written),
    ];
  });
};

/** Writes an instant as front matter does, on the newsroom’s clock. */
type Written = (time: string) => string;

function timeFindings(story: ArticleFile, now: string, written: Written): Finding[] {
  const { time, reason = '' } = story.entry.withdrawn!;
  if (time === undefined || time <= now) return [];
  const values = { time: written(time), now: written(now), reason };
  return [finding('withdrawn/future', positionOf(story, 'withdrawn'), values, 'warning')];
}

function missingFindings(story: ArticleFile, now: string, written: Written): Finding[] {
  const { time, reason = '' } = story.entry.withdrawn!;
  if (time !== undefined && reason !== '') return [];
  const missing = time !== undefined ? 'reason' : reason !== '' ? 'time' : 'both';
  const values = { missing, time: written(time ?? now), reason } as const;
  return [finding('withdrawn/incomplete', positionOf(story, 'withdrawn'), values, 'warning')];
}
