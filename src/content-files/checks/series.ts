import { idFrom } from '../../schema/values/address.ts';
import { nearest } from '../../lib/nearest.ts';
import type { Finding } from '../../problems/finding.ts';
import { finding, startOf } from '../../problems/finding.ts';
import type { ArticleFile } from '../entries/article-file.ts';
import { positionOf } from '../entries/article-file.ts';
import type { Check, Whole } from './check.ts';

const bare = (name: string): string => name.trim().toLowerCase();

/** The file that introduces each series, by its ids and titles as they are compared. */
function seriesByName(pages: Whole['pages']): Map<string, string> {
  const entries = pages.map(({ entry }) => entry).filter(({ series }) => series !== undefined);
  return new Map([
    ...entries.map(({ title, id }) => [bare(title), id] as const),
    ...entries.map(({ id }) => [bare(id), id] as const),
  ]);
}

/** The later of two parts with one number. */
function twice(parts: readonly ArticleFile[]): Finding[] {
  const first = new Map<number, ArticleFile>();
  return parts.flatMap((article): Finding[] => {
    const part = article.entry.series?.part;
    if (part === undefined) return [];
    const other = first.get(part);
    if (other === undefined) {
      first.set(part, article);
      return [];
    }
    const values = { part, other: other.entry.file };
    return [finding('series/part-twice', positionOf(article, 'series'), values, 'warning')];
  });
}

/** A part must name a series that has an introduction, and no two of its parts the same number. */
export const series: Check = ({ articles, pages, topics }) => {
  const byName = seriesByName(pages);
  const named = articles.filter(({ entry }) => entry.series !== undefined && !entry.withdrawn);
  const groups = Map.groupBy(named, ({ entry }) => byName.get(bare(entry.series!.id)));
  const unknown = (groups.get(undefined) ?? []).map((article): Finding => {
    const value = article.entry.series!.id;
    const names = [...byName.keys()];
    const inWords = names.filter((name) => `-${idFrom(name)}-`.includes(`-${idFrom(value)}-`));
    const meant = nearest(bare(value), names) ?? (inWords.length > 0 ? inWords[0] : undefined);
    const suggestion = meant === undefined ? undefined : idFrom(byName.get(meant)!);
    const values = { value, file: `series/${idFrom(value) || 'nama-seri'}.md`, suggestion };
    return finding('series/unknown', positionOf(article, 'series'), values, 'warning');
  });
  const parts = [...groups].flatMap(([id, of]) => (id === undefined ? [] : twice(of)));
  const words = new Set(
    topics.flatMap(({ id, name, aliases }) => [id, name, ...aliases].map(bare)),
  );
  for (const { entry } of articles) for (const topic of entry.topics) words.add(bare(topic));
  const empty = pages.flatMap(({ entry }): Finding[] => {
    if (entry.series === undefined || entry.draft) return [];
    const { topic } = entry.series;
    if (topic !== undefined && !words.has(bare(topic))) {
      const values = { value: topic, suggestion: nearest(bare(topic), words) };
      return [finding('series/topic-unknown', startOf(entry.file), values, 'warning')];
    }
    if (topic !== undefined || groups.has(entry.id)) return [];
    return [finding('series/empty', startOf(entry.file), { id: entry.id }, 'warning')];
  });
  return [...unknown, ...parts, ...empty];
};
