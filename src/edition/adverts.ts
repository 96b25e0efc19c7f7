import { chosenFor } from '../lib/rendezvous.ts';
import { SENSITIVE_TOPICS } from '../lib/sensitive-topics.ts';
import { memoOn } from '../lib/memo.ts';
import { slugOf } from '../lib/slug.ts';
import type { AdvertEntry, SiteEntry } from '../schema/entries.ts';
import type { Article } from './article.ts';
import type { Section } from './sections.ts';
import type { Topic } from './topics.ts';

/** A kind of place in which adverts stand. */
export type AdvertPlace = AdvertEntry['places'][number];

/** A page on which an advert may stand: its path, and the section it is of, if any. */
type Spot = { readonly path: string; readonly section?: Pick<Section, 'id' | 'parent'> };

/** The adverts in a story: after its third paragraph, and at its end. */
export type StoryAdverts = { story?: AdvertEntry; end?: AdvertEntry };

/** The adverts of an edition. */
export type AdvertBook = {
  /** Those that stand now, by file. */
  running: readonly AdvertEntry[];
  /** The one that stands in a place of a page, never `besides` again. */
  at(place: AdvertPlace, spot: Spot, besides?: AdvertEntry): AdvertEntry | undefined;
  /** Those in a story; none in one that was paid for, or of which nobody sells anything. */
  inStory(article: Article): StoryAdverts;
  /** The instants (ISO) after now at which one begins or ends. */
  changes: readonly string[];
};

/** Words of a story shorter than this have no place between its paragraphs. */
const SHORTEST = 200;

/** Whether a story of so many words has room for an advert between its paragraphs. */
export const hasRoomForAdvert = (words: number): boolean => words >= SHORTEST;

const fits = ({ places, sections }: AdvertEntry, place: AdvertPlace, { section }: Spot): boolean =>
  (places.length === 0 || places.includes(place)) &&
  (sections.length === 0 ||
    (section !== undefined &&
      (sections.includes(section.id) || sections.includes(section.parent ?? ''))));

/** Whether an advert stands at `now`. */
const isRunning = ({ from, until }: AdvertEntry, now: string): boolean =>
  (from === undefined || from <= now) && (until === undefined || now < until);

/** The adverts that stand at `now` (ISO instant), and where. */
export function advertBook(
  adverts: readonly AdvertEntry[],
  settings: SiteEntry['adverts'],
  now: string,
): AdvertBook {
  const running = adverts.filter((advert) => isRunning(advert, now));
  const never = new Set((settings?.never ?? SENSITIVE_TOPICS).map((word) => slugOf(word)));
  const isBarred = ({ id, parent }: Pick<Section, 'id' | 'parent'>): boolean =>
    never.has(id) || never.has(parent ?? '');

  const isBarredTopic = memoOn(({ id, name, aliases }: Topic): boolean =>
    [id, name, ...aliases].some((word) => never.has(slugOf(word))),
  );

  const at: AdvertBook['at'] = (place, spot, besides) => {
    if (running.length === 0 || (spot.section && isBarred(spot.section))) return undefined;
    const all = running.filter((advert) => advert !== besides && fits(advert, place, spot));
    const booked = all.filter(({ house }) => !house);
    return chosenFor(`${place} ${spot.path}`, booked.length > 0 ? booked : all, (advert) => ({
      name: advert.id,
      weight: advert.weight,
    }));
  };

  const isSensitive = ({ label, helpline, topics }: Article): boolean =>
    label === 'advertorial' || helpline || never.has(label ?? '') || topics.some(isBarredTopic);

  const inStory = (article: Article): StoryAdverts => {
    if (running.length === 0 || isSensitive(article)) return {};
    // Live coverage changes while it is read: nothing stands between its entries.
    const hasRoom = hasRoomForAdvert(article.words) && article.entries === undefined;
    const story = hasRoom ? at('story', article) : undefined;
    const end = at('end', article, story);
    return { ...(story && { story }), ...(end && { end }) };
  };

  const changes = adverts
    .filter(({ from = '', until }) => until === undefined || from < until)
    .flatMap(({ from, until }) => [from, until])
    .filter((time) => time !== undefined && time > now) as string[];
  return { running, at, inStory, changes };
}
