import { readInside } from '../lib/read-inside.ts';
import { plainLines, splitFrontMatter } from '../markdown/front-matter/split.ts';
import { withoutComments } from '../markdown/unseen/comments.ts';
import { publicText } from '../markdown/live/public-text.ts';
import { standBeside } from './body/stand-beside.ts';
import { fileDigest } from './files/load.ts';
import { liveDigest } from './live-digest.ts';

/** The text of one entry. */
export interface BodyText {
  readonly markdown: string;
  /** The line of the file, from 1, on which the text begins. */
  readonly line: number;
}

/** Whose text is read: its file, and the files of entries of live coverage that follow it. */
export interface BodyFiles {
  readonly file: string;
  /** Present, though it may be empty, for live coverage alone. */
  readonly parts?: readonly string[] | undefined;
}

/** What follows the front matter in the text of a file. */
export function bodyIn(text: string): BodyText {
  const { body, bodyLine } = splitFrontMatter(plainLines(text));
  return { markdown: body, line: bodyLine };
}

/** Reads the Markdown of one article or page as its page is made. Throws where a file is gone. */
export function readBody(root: string, files: BodyFiles): BodyText {
  const { markdown, line } = readTexts(root, files);
  return { markdown, line };
}

/**
 * The Markdown of an article or page, and whether its files still are those that were read when the
 * content was, with this `digest`. Throws where a file is gone.
 */
export function readBodyAsRead(
  root: string,
  { digest, ...files }: BodyFiles & { readonly digest: string },
): { readonly markdown: string; readonly isAsRead: boolean } {
  const read = readTexts(root, files);
  return { markdown: read.markdown, isAsRead: read.digest() === digest };
}

function readTexts(root: string, { file, parts }: BodyFiles) {
  const read = (path: string): string => readInside(root, path).toString('utf8');
  const text = read(file);
  const { markdown, line } = bodyIn(text);
  if (parts === undefined) return { markdown, line, digest: () => fileDigest(text) };
  const others = parts.map((path) => ({ path, text: read(path) }));
  return {
    line,
    markdown: [
      withoutComments(publicText(markdown)),
      ...others.map((one) =>
        standBeside(file, one.path, withoutComments(publicText(bodyIn(one.text).markdown, true))),
      ),
    ].join('\n\n'),
    digest: () => liveDigest([text, ...others.map((one) => one.text)].map(fileDigest)),
  };
}
