import { picturesFolder, searchIndexFolder } from '../../site/addresses.ts';

/** Files whose name tells their content, as path prefixes below the site's root. */
export const FIXED_FOLDERS = [`${picturesFolder}/`, '_astro/'] as const;

/** The same in the search index: everything in a subfolder of it. */
export const FIXED_INDEX = searchIndexFolder;

/** Cache-Control of what never changes, of feeds, and of everything else. */
export const CACHE = {
  fixed: 'public, max-age=31536000, immutable',
  feed: 'public, max-age=300',
  page: 'no-cache',
} as const;
