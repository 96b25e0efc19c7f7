import { frontOrder, isFeatured } from '../../edition/front.ts';
import type { FrontStory } from './front-story.ts';

/** How many stories can be given a place: `featured` counts to it. */
export const MOST = 6;

/** The stories of a front page by their files. */
export interface FrontLists {
  /** Those that lead, in the order in which the build has them. */
  readonly leading: readonly string[];
  /** Those that could, the newest first. */
  readonly others: readonly string[];
}

/** Which stories lead at `now` (ISO), and which could. */
export function frontLists(stories: readonly FrontStory[], now: string): FrontLists {
  const leads = (story: FrontStory): boolean => isFeatured(story, now);
  return {
    leading: frontOrder(stories.filter(leads), now).map(({ path }) => path),
    others: stories
      .filter((story) => !leads(story))
      .toSorted((one, other) => (one.date < other.date ? 1 : one.date > other.date ? -1 : 0))
      .map(({ path }) => path),
  };
}

/**
 * The places by which the stories of `wanted` lead in that order and no others do: what `featured` is to
 * be in each file where it is another now; undefined takes it out. Nothing where they lead so already.
 */
export function newPlaces(
  stories: readonly FrontStory[],
  wanted: readonly string[],
  now: string,
): Map<string, number | undefined> {
  const { leading } = frontLists(stories, now);
  const isSame = leading.length === wanted.length && leading.every((one, at) => one === wanted[at]);
  if (isSame) return new Map();
  const places = stories.map(({ path, featured }) => {
    const at = wanted.indexOf(path);
    // One that lapsed is left alone.
    const place = at === -1 ? (leading.includes(path) ? undefined : featured) : at + 1;
    return [path, featured, place] as const;
  });
  return new Map(
    places.filter(([, was, place]) => was !== place).map(([path, , place]) => [path, place]),
  );
}
