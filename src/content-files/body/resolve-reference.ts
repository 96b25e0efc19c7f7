import { contentPath } from '../../lib/content-path.ts';
import { isDocument, isManuscript, isPicture } from '../files/role.ts';
import { isOwnAddress } from '../../site/addresses/reserved.ts';
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

/** The files of the content folder that the text of `file` shows or links, each once. */
export function filesOf(
  file: string,
  { references }: BodyFacts,
): { pictures: string[]; documents: string[] } {
  const [pictures, documents] = [new Set<string>(), new Set<string>()];
  for (const { src, picture } of references) {
    const target = resolveReference(file, src, picture !== undefined);
    if (target !== undefined) (picture ? pictures : documents).add(target);
  }
  return { pictures: [...pictures], documents: [...documents] };
}
