import { articleSchema } from '../../../schema/schemas.ts';
import { newPlaces } from '../../front/front-lists.ts';
import { withPlace } from '../../front/with-place.ts';
import { STORY_FIELDS } from '../../config/collections.ts';
import { flatForm } from '../../form/flat-form.ts';
import { packageForm } from '../../form/package-form.ts';
import { readTextForm } from '../../form/text-form.ts';
import type { PackageEntry } from '../conflict/package-parts.ts';
import { ONLY } from '../conflict/package-parts.ts';
import { editorWords } from '../editor-words.ts';
import { packageHold } from '../package-hold.ts';
import type { Stories } from '../stories.ts';
import type { WholeChange } from '../package-hold.ts';
import type { FrontNow } from './read-front.ts';
import { fileOf, readFront } from './read-front.ts';

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((path, at) => path === other[at]);

/** A story with another place: as the package holds it, and as it is written. */
async function changed(
  entry: PackageEntry,
  place: number | undefined,
  { desk }: Stories,
): Promise<{ entry: PackageEntry; change: WholeChange }> {
  const { path, text } = fileOf(entry, desk)!;
  const data = withPlace(text, place, desk.zone);
  const kind = { schema: articleSchema(desk.zone) };
  const content = flatForm(packageForm(readTextForm(data, kind, desk.zone), STORY_FIELDS));
  const locale = entry.locales[ONLY]!;
  const previousSha = await packageHold().shaOf(path);
  return {
    entry: { ...entry, locales: { [ONLY]: { ...locale, content } } },
    change: { action: 'update', slug: locale.slug ?? '', path, data, previousSha },
  };
}

/**
 * Saves that the stories of `wanted` lead, in that order, in one commit. Where the front page at the git
 * host is not the one that the editor saw (`seen`), nothing is saved, and it is given back. Where they
 * lead so already, it is the `same`. Rejects
 * where the git host refuses, or there is no connection.
 */
export async function saveFront(
  wanted: readonly string[],
  seen: readonly string[],
  stories: Stories,
): Promise<FrontNow | 'saved' | 'same'> {
  const hold = packageHold();
  await hold.look();
  const entries = hold.entries();
  const front = readFront(entries, stories.desk, new Date().toISOString());
  const isThere = (path: string): boolean => front.stories.some((story) => story.path === path);
  if (!isSame(front.leading, seen) || !wanted.every(isThere)) return front;
  const places = newPlaces(front.stories, wanted, front.now);
  if (places.size === 0) return 'same';
  const made = await Promise.all(
    entries
      .filter((entry) => places.has(entry.locales[ONLY]?.path ?? ''))
      .map((entry) => changed(entry, places.get(entry.locales[ONLY]!.path), stories)),
  );
  await hold.save({
    changes: made.map(({ change }) => change),
    savingEntries: made.map(({ entry }) => entry),
    options: { commitType: 'update', collection: { label: editorWords().front.commit } },
  });
  return 'saved';
}
