import { latin1 } from '../clean/bytes.ts';
import { cleanFilm, hasTracks } from '../clean/film.ts';
import { cleanGif } from '../clean/gif.ts';
import { cleanSvg } from '../clean/svg/clean-svg.ts';
import { PIXELS } from '../clean/svg/clean-url.ts';
import { soundCleaner } from '../clean/sound.ts';
import { pictureOf } from './picture-of.ts';

/** Why a file may not be sent: nobody can say what it would tell, or readers could not see it. */
export type Refusal = 'kind' | 'drawing' | 'photo-in-drawing' | 'damaged' | 'large' | 'tracks';

/** What becomes of a file that was picked on a phone, before it leaves it. */
export type Picked =
  /** Clean now. */
  | { readonly is: 'clean'; readonly bytes: Uint8Array }
  /** To be drawn anew, by which all is lost but what is seen. */
  | { readonly is: 'pixels' }
  /** No picture and no film: it is sent as it is. */
  | { readonly is: 'document' }
  | { readonly is: 'refused'; readonly why: Refusal };

const refused = (why: Refusal): Picked => ({ is: 'refused', why });

/** A drawing without what could run or tells on people; photos within it cannot be cleaned here. */
function pickedDrawing(bytes: Uint8Array): Picked {
  let hasPhoto = false;
  const cleaned = cleanSvg(bytes, () => (url) => {
    hasPhoto ||= PIXELS.test(url);
    return undefined;
  });
  if (cleaned === undefined) return refused('drawing');
  return hasPhoto ? refused('photo-in-drawing') : { is: 'clean', bytes: cleaned.bytes };
}

/** A GIF that moves stays one; `widest` is what its longer side may be. */
function pickedGif(bytes: Uint8Array, widest: number): Picked {
  if (!/NETSCAPE2\.0|ANIMEXTS1\.0/.test(latin1(bytes))) return { is: 'pixels' };
  const side = (at: number): number => (bytes[at] ?? 0) + (bytes[at + 1] ?? 0) * 256;
  if (Math.max(side(6), side(8)) > widest) return refused('large');
  const cleaned = cleanGif(bytes);
  return cleaned === undefined ? refused('damaged') : { is: 'clean', bytes: cleaned.bytes };
}

/**
 * What becomes of a file by its name, its type as the browser gives it (may be empty) and its bytes:
 * where it was taken, with what and by whom is not to leave the phone. `widest` is the longest side of a
 * picture, in pixels.
 */
export function cleanPicked(
  { name, type }: { readonly name: string; readonly type: string },
  bytes: Uint8Array,
  widest: number,
): Picked {
  const kind = pictureOf({ name, type }, bytes);
  if (kind === 'drawing') return pickedDrawing(bytes);
  if (kind === 'gif') return pickedGif(bytes, widest);
  if (kind === 'film')
    return hasTracks(bytes) ? refused('tracks') : { is: 'clean', bytes: cleanFilm(bytes).bytes };
  const sound = soundCleaner(name, bytes);
  if (sound) return { is: 'clean', bytes: sound(bytes).bytes };
  if (kind === 'unknown') return refused('kind');
  return { is: kind };
}
