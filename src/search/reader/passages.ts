import { shardPath, textPath } from '../analysis/manifest.ts';
import type { Row } from './archive.ts';
import type { Hit } from './hit.ts';
import type { IndexFiles } from './index-files.ts';
import type { Passage } from './passage.ts';
import { passageOf } from './passage.ts';
import { readJson } from './read-json.ts';
import { wantedPlaces } from './wanted-places.ts';

/** A result as far as a passage is looked for. */
export type PassageHit = Pick<Hit, 'number' | 'title' | 'standfirst' | 'marks' | 'segment'>;

/** An item file: its articles, then the files of their bodies: their hash, and the place of each one's first article. */
type Items = [...Row[], [hash: string, ...places: number[]]];

/** Whether headline and standfirst have nothing marked, or fewer than half of what was asked for. */
function isLacking(
  { title, standfirst, marks }: PassageHit,
  forms: readonly (readonly string[])[],
): boolean {
  if (marks.title.length + marks.standfirst.length === 0) return forms.length > 0;
  const { places } = wantedPlaces(`${title}\n${standfirst}`, forms);
  return new Set(places.map(({ slot }) => slot)).size * 2 < forms.length;
}

async function bodyOf({ number, title }: PassageHit, { manifest, load }: IndexFiles) {
  const { group } = manifest;
  const place = number % group;
  const path = shardPath(manifest, 'a', Math.floor(number / group));
  const items = await load(path, readJson<Items>);
  // Another article has the number since the site was published anew.
  if ((items[place] as Row)[1] !== title) return undefined;
  const [hash, ...places] = items[items.length - 1] as [string, ...number[]];
  const first = Math.max(...places.filter((begin) => begin <= place));
  const bodies = await load(textPath(number - place + first, hash), readJson<string[]>);
  return bodies[place - first];
}

/**
 * For each result the passage of its body that matches a query's `forms`; undefined where headline and
 * standfirst show enough, the body has nothing of it, or it did not come: a result does without.
 */
export function passages(
  hits: readonly PassageHit[],
  forms: readonly (readonly string[])[],
  above: readonly string[],
  files: IndexFiles,
): Promise<(Passage | undefined)[]> {
  const words = new Set(above);
  // What a year is published in, or an unknown word, no text has.
  const wanted = forms.map((list) => list.filter(Boolean)).filter(({ length }) => length);
  return Promise.all(
    hits.map(async (hit) => {
      if (!isLacking(hit, wanted)) return undefined;
      const body = await bodyOf(hit, files).catch(() => undefined);
      return body === undefined ? undefined : passageOf(body, wanted, words);
    }),
  );
}
