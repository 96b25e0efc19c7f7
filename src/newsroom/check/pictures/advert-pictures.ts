import type { Finding, Position } from '../../../problems/finding.ts';
import { finding } from '../../../problems/finding.ts';
import type { AdvertEntry } from '../../../schema/entries.ts';
import type { PictureFacts } from './picture-facts.ts';

/** The heaviest picture of an advert that readers should be given, in bytes. */
const HEAVIEST = 60_000;

/** How many times as wide as high a picture of an advert may be, from and to. */
const SHAPES = { picture: [0.95, 5.2], widePicture: [2, 10.5] } as const;

/** Pictures of adverts that weigh too much for readers, or have a shape that cannot be shown well. */
export function advertPictures(
  adverts: readonly AdvertEntry[],
  pictures: ReadonlyMap<string, PictureFacts>,
  placeOf: (file: string, ...path: readonly PropertyKey[]) => Position,
): Finding[] {
  return adverts.flatMap((advert) =>
    (['picture', 'widePicture'] as const).flatMap((key): Finding[] => {
      const path = advert[key];
      const facts = path === undefined ? undefined : pictures.get(path);
      if (path === undefined || !facts?.advert || facts.width === undefined) return [];
      const { width, advert: shown } = facts;
      const src = path.slice(path.lastIndexOf('/') + 1);
      const place = placeOf(advert.file, key);
      const [from, to] = SHAPES[key];
      const shape = width / shown.height;
      const values = { src, width, height: shown.height, key };
      const kB = (bytes: number): number => Math.ceil(bytes / 1000);
      const weights = { src, size: kB(shown.size), limit: kB(HEAVIEST) };
      return [
        ...(shape < from || shape > to ? [finding('advert/shape', place, values, 'warning')] : []),
        ...(shown.size > HEAVIEST ? [finding('advert/heavy', place, weights, 'warning')] : []),
      ];
    }),
  );
}
