import type { Edition } from '../../edition/edition.ts';
import { own } from '../../lib/own.ts';
import { createUrls } from '../../lib/url.ts';
import { siteWith } from '../../site/make-site.ts';
import type { Site } from '../../site/site.ts';
import type { Frame } from '../../views/pages.ts';
import { frameWith } from '../../views/pages.ts';
import { wordsIn } from '../../words/words-in.ts';
import { NotKept } from './edited-pages.ts';
import type { KeptSite } from './kept-site.ts';

/** An edition that knows what texts link to, and nothing else. */
function editionOfTexts(labelOf: (path: string) => string | undefined): Edition {
  const known: Record<string, unknown> = {
    // Nothing is kept of a site that erased an article.
    erasedPaths: [],
    namesErased: () => false,
    at: (path: string) => ({ label: labelOf(path) }),
  };
  return new Proxy(known, {
    get(target, name) {
      const value = typeof name === 'string' ? own(target, name) : undefined;
      if (value !== undefined) return value;
      throw new NotKept(`edition.${String(name)}`);
    },
  }) as unknown as Edition;
}

/**
 * The site that a text is rendered in, as it was kept: its pictures, files and words. `labelOf` says what the
 * articles are that texts name in *Baca juga*. Whatever else is asked of its edition throws `NotKept`.
 */
export const editedSite = (
  { settings, address, pictures, files }: KeptSite,
  labelOf: (path: string) => string | undefined,
  readBody: Site['readBody'],
): Site =>
  siteWith({
    ...{ settings, address, readBody, desk: undefined },
    edition: editionOfTexts(labelOf),
    pictures: new Map(pictures),
    files: new Map(files),
    tables: new Map(),
  });

/** The frame of a kept site. */
export const keptFrame = ({ frame, settings, address }: KeptSite): Frame =>
  frameWith(frame, {
    urls: createUrls(address),
    words: wordsIn(settings.language).pages,
    reckoning: { zone: settings.timeZone, language: settings.language },
    desk: undefined,
  });
