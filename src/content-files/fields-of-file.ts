import { NotInside, readInside } from '../lib/read-inside.ts';
import { plainLines, splitFrontMatter } from '../markdown/front-matter/split.ts';
import { LARGEST } from './files/load.ts';
import { probableText } from './files/salvage.ts';
import { readableFields } from '../markdown/front-matter/readable-fields.ts';

/** As much of a file as nearly any front matter needs, in bytes. */
const START = 16_384;

/**
 * The data in the front matter of an article or page, not put through a schema, as far as it can be read;
 * of its file no more is read than that needs. What is no file of the content folder has none. Throws
 * the system's error for a file that is gone or locked.
 */
export function fieldsOfFile(
  root: string,
  file: string,
  freeText: ReadonlySet<string>,
): Readonly<Record<string, unknown>> {
  try {
    const start = probableText(readInside(root, file, START));
    const { fault } = splitFrontMatter(plainLines(start));
    const text = fault === 'unclosed' ? probableText(readInside(root, file, LARGEST)) : start;
    return readableFields(text, freeText);
  } catch (error) {
    if (error instanceof NotInside) return {};
    throw error;
  }
}
