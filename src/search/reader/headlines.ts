import type { Row } from './archive.ts';
import { loadFuse } from './load-later.ts';
import { toHit } from './hit.ts';
import type { Hit } from './hit.ts';
import type { IndexFiles } from './index-files.ts';
import { readJson } from './read-json.ts';

type Stored = { rows: Row[]; index: { keys: string[]; records: { v: string }[] } };

/** The newest headlines, read once. */
export async function openHeadlines({ manifest, load }: IndexFiles, base: string) {
  const Fuse = await loadFuse();
  const { fuse, rows } = await load(manifest.headlines, (bytes) => {
    const stored = readJson<Stored>(bytes);
    const titles = stored.index.records.map(({ v }) => v);
    const index = Fuse.parseIndex<string>(stored.index as never);
    const options = { threshold: 0.3, ignoreLocation: true, includeMatches: true };
    return {
      fuse: new Fuse(titles, { ...options, minMatchCharLength: 2 }, index),
      rows: stored.rows,
    };
  });
  return (query: string, limit: number): Hit[] =>
    fuse.search(query.trim().slice(0, 32), { limit }).map(({ item, refIndex, matches }) => {
      const row: Row = [...rows[refIndex]!];
      row[1] = item;
      const hit = toHit(row, base, new Set());
      for (const [from, to] of matches?.[0]?.indices ?? []) hit.marks.title.push([from, to + 1]);
      return hit;
    });
}
