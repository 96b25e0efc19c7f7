import { pixelCleaner } from './clean-pixels.ts';
import { cleanFilm } from './film.ts';
import { cleanSvg } from './svg/clean-svg.ts';
import { embeddedPictures } from './svg/embedded-pictures.ts';
import { soundCleaner } from './sound.ts';
import type { Cleaned } from './removed-parts.ts';

/**
 * Larger files are neither read nor published, in bytes: a build holds a file in memory while it
 * cleans and copies it, and no host of pages takes larger ones.
 */
export const LARGEST_FILE = 500_000_000;

/** Part of the key of the cache: change it when files are cleaned in another way. */
export const CLEANING = 'clean-v2';

/**
 * A file as it may be published: pictures, films and sounds lose what tells on people, drawings what could
 * run or call another site, too. What a file is, its first bytes tell, but for SVG, which its name
 * tells. All other files are given back as they are. Undefined for a picture that is so damaged that
 * nobody can say what is in it.
 */
export function cleanFile(name: string, bytes: Buffer): Cleaned | undefined {
  if (/\.svg$/i.test(name)) return cleanSvg(bytes, embeddedPictures);
  const clean = pixelCleaner(bytes);
  if (clean) return clean(bytes);
  const sound = soundCleaner(name, bytes);
  if (sound) return sound(bytes);
  const isFilm = bytes.toString('latin1', 4, 8) === 'ftyp';
  return isFilm ? cleanFilm(bytes) : { bytes, removals: new Map() };
}
