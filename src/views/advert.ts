import type { AdvertBook, StoryAdverts } from '../edition/edition.ts';
import { memoIn } from '../lib/memo.ts';
import type { Picture } from '../pictures/picture.ts';
import type { AdvertEntry } from '../schema/entries.ts';
import type { Site } from '../site/site.ts';
import { shared } from './shared.ts';

/** An advert as pages show it. */
export type Advert = {
  id: string;
  /** Who pays for it; of a house advert the paper itself. */
  client: string;
  title: string | undefined;
  alt: string;
  /** A path of this site or an outside address. */
  link: string | undefined;
  picture: Picture | undefined;
  /** For wide screens, beside one for phones. */
  wide: Picture | undefined;
};

/** The adverts of a page; a place that has none is absent. */
export type Adverts<Place extends string> = { readonly [P in Place]?: Advert };

/** An advert as it is shown; undefined where its picture cannot be, and it has no text. */
const advertOf: (site: Site, entry: AdvertEntry) => Advert | undefined = memoIn((site, entry) => {
  const { id, client, title, alt, link } = entry;
  const pictureOf = (path: string | undefined): Picture | undefined =>
    path === undefined ? undefined : site.pictures.get(path);
  const picture = pictureOf(entry.picture);
  if (!picture && title === undefined) return undefined;
  return shared({
    ...{ id, title, picture, wide: picture && pictureOf(entry.widePicture) },
    client: client ?? site.settings.name,
    alt: alt ?? title ?? '',
    link: link !== undefined && site.edition.namesErased(link, '/') ? undefined : link,
  });
});

/** The advert of a place on a page, as a part of its view: nothing at all where there is none. */
export function advertAt<Place extends 'front' | 'section' | 'search'>(
  site: Site,
  place: Place,
  spot: Parameters<AdvertBook['at']>[1],
): { adverts?: Adverts<Place> } {
  const entry = site.edition.adverts.at(place, spot);
  const advert = entry && advertOf(site, entry);
  return advert ? { adverts: { [place]: advert } as Adverts<Place> } : {};
}

/** The adverts in a story, as a part of its view. */
export function advertsIn(
  site: Site,
  { story, end }: StoryAdverts,
): { adverts?: Adverts<'story' | 'end'> } {
  const shown = {
    story: story && advertOf(site, story),
    end: end && advertOf(site, end),
  };
  return shown.story || shown.end
    ? {
        adverts: {
          ...(shown.story && { story: shown.story }),
          ...(shown.end && { end: shown.end }),
        },
      }
    : {};
}
