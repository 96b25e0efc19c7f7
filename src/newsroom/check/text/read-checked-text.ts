import type { ContentRecord } from '../../../content-files/record.ts';
import { readFrontMatter } from '../../../markdown/front-matter.ts';
import { plainLines } from '../../../markdown/front-matter/split.ts';
import { readSource, type MarkdownSource } from '../../../markdown/source/read-source.ts';
import type { ArticleFields } from '../../../schema/entries.ts';
import type { CheckedText } from './checked-text.ts';
import { own } from '../../../lib/own.ts';

/**
 * Takes a file apart for the rules. `record` is what the reading of content made of it; what that
 * could not use (a title in a broken article) is read as it was written. Never throws.
 */
export function readCheckedText(
  file: string,
  text: string,
  freeText: ReadonlySet<string>,
  record: ContentRecord<unknown>,
): CheckedText {
  const matter = readFrontMatter(text, freeText);
  const written = wordsIn(matter.value);
  const isArticle = file.startsWith('articles/');
  let source: MarkdownSource | undefined;
  return {
    file,
    text: plainLines(text),
    title: written('title') ?? '',
    description: written('description'),
    fields: isArticle ? (record.fields as ArticleFields | undefined) : undefined,
    fenced: !matter.slips.some(({ code }) => code === 'missing' || code === 'unclosed'),
    body: matter.body,
    bodyLine: matter.bodyLine,
    references: record.body?.references ?? [],
    source: () => (source ??= readSource(matter.body)),
    placeOf: (...path) => ({ file, ...matter.locate(path) }),
    inBody: ({ line, column }) => ({ file, line: matter.bodyLine + line - 1, column }),
  };
}

function wordsIn(value: unknown): (key: string) => string | undefined {
  const fields = (typeof value === 'object' && value !== null ? value : {}) as Record<
    string,
    unknown
  >;
  return (key) => {
    const field = own(fields, key);
    return typeof field === 'string' || typeof field === 'number' ? String(field) : undefined;
  };
}
