import Fuse from 'fuse.js/basic';
import type { FuseResult } from 'fuse.js/basic';
import type { Row } from './archive.ts';
import { toHit } from './hit.ts';
import type { Hit } from './hit.ts';
import type { IndexFiles } from './index-files.ts';

type Stored = { rows: Row[]; index: Parameters<typeof Fuse.parseIndex>[0] };

/** The newest headlines, read once. */
export async function openHeadlines({ manifest, load }: IndexFiles, base: string) {
  const fuse = await load(manifest.headlines, (bytes) => {
    const { rows, index } = JSON.parse(new TextDecoder().decode(bytes)) as Stored;
    return new Fuse(
      rows,
      {
        keys: ['1'],
        threshold: 0.3,
        ignoreLocation: true,
        includeMatches: true,
        minMatchCharLength: 2,
      },
      Fuse.parseIndex(index),
    );
  });
  return (query: string, limit: number): Hit[] =>
    fuse.search(query.trim().slice(0, 32), { limit }).map((found: FuseResult<Row>) => ({
      ...toHit(found.item, base, manifest, new Set()),
      marks: {
        title: (found.matches?.[0]?.indices ?? []).map(
          ([from, to]) => [from, to + 1] as [number, number],
        ),
        standfirst: [],
      },
    }));
}
