import { readInside } from '../lib/read-inside.ts';
import { plainLines, splitFrontMatter } from '../markdown/front-matter/split.ts';

/** The text of one entry. */
export interface Body {
  readonly markdown: string;
  /** The line of the file, from 1, on which the text begins. */
  readonly line: number;
}

/** What follows the front matter in the text of a file. */
export function bodyIn(text: string): Body {
  const { body, bodyLine } = splitFrontMatter(plainLines(text));
  return { markdown: body, line: bodyLine };
}

/** Reads the Markdown of one story or page as its page is made. Throws where its file is gone. */
export function readBody(root: string, { file }: { readonly file: string }): Body {
  return bodyIn(readInside(root, file).toString('utf8'));
}
