import { slugOf } from '../../lib/slug.ts';
import { fileName } from '../../lib/posix-path.ts';
import { formatHour } from '../../lib/time/format.ts';
import { resolveEntries } from '../../markdown/live/resolve-entries.ts';
import type { Finding } from '../../problems/finding.ts';
import { finding } from '../../problems/finding.ts';
import { positionOf } from '../entries/article-file.ts';
import { storyOfEntries } from '../files/role.ts';
import type { Check } from './check.ts';

/**
 * Entries that readers saw and that are simply gone, without a word in their place. Told once, by the build
 * that takes them away, and only where the last one is remembered: no history of the files is asked.
 */
export const liveGone: Check = ({ articles, earlier, wasPublished, site }) => {
  if (earlier === undefined || earlier.size === 0 || wasPublished === undefined) return [];
  const byStory = Map.groupBy(earlier, ([file]) => storyOfEntries(file) ?? file);
  return articles.flatMap((article): Finding[] => {
    const { file, entries, date, draft } = article.entry;
    if (entries === undefined || draft || !wasPublished(file)) return [];
    const there = new Set(entries.map(({ id }) => id));
    const before = (byStory.get(file) ?? []).flatMap(([own, facts]) => {
      const name = own === file ? '' : slugOf(fileName(own).replace(/\.md$/, ''));
      const origin = { date, zone: site.timeZone, name };
      const texts = facts.map((one) => ({ ...one, end: one.line }));
      return resolveEntries(texts, origin).map((one, at) => ({ ...one, title: facts[at]!.title }));
    });
    return before
      .filter(({ id, removed }) => removed === undefined && !there.has(id))
      .map(({ time, title }) => {
        const clock = formatHour(time, { zone: site.timeZone, language: site.language });
        return finding('live/gone', positionOf(article, 'live'), { clock, title }, 'warning');
      });
  });
};
