import { readInside } from '../lib/read-inside.ts';
import { plainLines, splitFrontMatter } from '../markdown/front-matter/split.ts';
import { fileDigest } from './files/load.ts';

/** The text of one entry. */
export interface BodyText {
  readonly markdown: string;
  /** The line of the file, from 1, on which the text begins. */
  readonly line: number;
}

/** What follows the front matter in the text of a file. */
export function bodyIn(text: string): BodyText {
  const { body, bodyLine } = splitFrontMatter(plainLines(text));
  return { markdown: body, line: bodyLine };
}

/** Reads the Markdown of one article or page as its page is made. Throws where its file is gone. */
export function readBody(root: string, { file }: { readonly file: string }): BodyText {
  return bodyIn(readInside(root, file).toString('utf8'));
}

/**
 * The Markdown of an article or page, and whether its file still is the one that was read when the
 * content was, with this `digest`. Throws where its file is gone.
 */
export function readBodyAsRead(
  root: string,
  { file, digest }: { readonly file: string; readonly digest: string },
): { readonly markdown: string; readonly isAsRead: boolean } {
  const text = readInside(root, file).toString('utf8');
  return { markdown: bodyIn(text).markdown, isAsRead: fileDigest(text) === digest };
}
