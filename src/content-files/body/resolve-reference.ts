import type { ShownData } from '../../charts/data-table.ts';
import type { ShownMedia } from '../../media/media-facts.ts';
import { contentPath } from '../../lib/content-path.ts';
import { isDocument, isManuscript, isPicture } from '../files/role.ts';
import { isOwnAddress } from '../../site/addresses/reserved.ts';
import type { Reference } from './references.ts';
import type { BodyFacts } from './scan-body.ts';

/**
 * Whether `src` in a text means a file beside it rather than a page, by how it ends. An address such
 * as /2010/01/berita.html is a page's more often than a file's.
 */
export function meansFile(src: string): boolean {
  const bare = src.replace(/[?#].*$/s, '');
  if (bare.startsWith('/') && /\.html?$/i.test(bare)) return false;
  return isPicture(bare) || isDocument(bare) || isManuscript(bare);
}

/**
 * The picture, document or manuscript that `src` in the text of `file` names, relative to the
 * content folder; undefined for everything else, such as pages and other sites, and for links to what
 * Warta itself writes. `isShown` says that it is a picture in the text rather than a link.
 */
export function resolveReference(file: string, src: string, isShown: boolean): string | undefined {
  if (!meansFile(src) || (!isShown && isOwnAddress(src))) return undefined;
  return contentPath(file, src);
}

/** The pages of this site that a text names in its *Baca juga*, each once, as their paths. */
export function alsoOf({ references }: BodyFacts): string[] {
  const named = references.filter(({ src, also }) => also && /^\/(?!\/)/.test(src));
  return [...new Set(named.map(({ src }) => src.replace(/[?#].*$/s, '')))];
}

type TextFiles = {
  pictures: string[];
  documents: string[];
  charts?: ShownData[];
  media?: ShownMedia[];
};

/**
 * The files of the content folder that the text of `file` shows or links, each once; charts, sounds and films as
 * often as shown.
 */
export function filesOf(file: string, { references }: BodyFacts): TextFiles {
  const [pictures, documents] = [new Set<string>(), new Set<string>()];
  const charts: ShownData[] = [];
  const media: ShownMedia[] = [];
  for (const { src, picture, chart, media: played, file: own = file } of references) {
    const target = resolveReference(own, src, picture !== undefined);
    if (target === undefined) continue;
    if (chart) charts.push({ file: target, kind: chart.kind, title: chart.title });
    else if (played) {
      const { poster, captions } = besideMedia(own, played);
      if (poster !== undefined) pictures.add(poster);
      // All of it is published as documents are.
      for (const one of [target, captions]) if (one !== undefined) documents.add(one);
      media.push({
        file: target,
        title: played.title,
        ...(poster !== undefined && { poster }),
        ...(captions !== undefined && { captions }),
      });
    } else (picture ? pictures : documents).add(target);
  }
  // Most texts have none, and say nothing of it.
  return {
    pictures: [...pictures],
    documents: [...documents],
    ...(charts.length > 0 && { charts }),
    ...(media.length > 0 && { media }),
  };
}

/** The files that go with a sound or film in the text of `file`, where they can lie in the content folder. */
export function besideMedia(
  file: string,
  { poster, captions }: NonNullable<Reference['media']>,
): { poster: string | undefined; captions: string | undefined } {
  const picture = poster === undefined ? undefined : resolveReference(file, poster, true);
  return {
    poster: picture !== undefined && isPicture(picture) ? picture : undefined,
    captions: captions === undefined ? undefined : resolveReference(file, captions, true),
  };
}
