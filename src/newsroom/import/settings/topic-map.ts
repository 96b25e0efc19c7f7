import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csv, csvCells } from '../report/csv.ts';

/** The name of the reviewable map in the content folder. */
export const topicMapFile = '_import/topics-map.csv';

/** Spellings of tags to the one that is kept, by small letters. */
export type TopicMap = Map<string, string>;

/** A tag of an export and how many articles have it. */
export interface TagCount {
  name: string;
  articles: number;
}

/**
 * The map that lies in the content folder; once it is there it alone decides, so that a line which
 * an editor took out stays out. `undefined` when there is none.
 */
export function readTopicMap(content: string): TopicMap | undefined {
  const map: TopicMap = new Map();
  let text: string;
  try {
    text = readFileSync(join(content, topicMapFile), 'utf8');
  } catch {
    return undefined;
  }
  for (const line of text.split('\n').slice(1)) {
    const cells = csvCells(line).map((cell) => cell.replace(/^'(?=[=+\-@\t])/, '').trim());
    if (cells[0] && cells[1]) map.set(cells[0].toLowerCase(), cells[1]);
  }
  return map;
}

/** Joins tags that differ by case, spaces, hyphens or marks alone: the spelling with most articles stays. */
export function mergeTags(tags: Iterable<TagCount>): { map: TopicMap; text: string } {
  const groups = Map.groupBy(tags, ({ name }) => foldTag(name));
  const map: TopicMap = new Map();
  const rows: [string, string, number][] = [];
  for (const [key, group] of groups) {
    if (key === '' || group.length < 2) continue;
    const spelling = group.toSorted(
      (a, b) => b.articles - a.articles || (a.name < b.name ? -1 : 1),
    )[0]!;
    for (const { name, articles } of group) {
      if (name === spelling.name) continue;
      map.set(name.toLowerCase(), spelling.name);
      rows.push([name, spelling.name, articles]);
    }
  }
  return { map, text: csv([['from', 'to', 'stories'], ...rows.toSorted()]) };
}

function foldTag(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
