import { readInside } from '../lib/read-inside.ts';
import { fileDigest } from './files/file-digest.ts';
import { bodyIn } from './read-body.ts';

/**
 * The Markdown of a story or page, and whether its file still is the one that was read when the
 * content was, with this `digest`. Throws where its file is gone.
 */
export function readBodyAsRead(
  root: string,
  { file, digest }: { readonly file: string; readonly digest: string },
): { readonly markdown: string; readonly isAsRead: boolean } {
  const text = readInside(root, file).toString('utf8');
  return { markdown: bodyIn(text).markdown, isAsRead: fileDigest(text) === digest };
}
