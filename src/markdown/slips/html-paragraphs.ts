import { htmlParagraphs } from '../pasted/html-paragraphs.ts';
import type { SlipFinder } from './slip.ts';

/** Paragraphs pasted as HTML: one slip for all their tags; the value is their picture, else their first tag. */
export const htmlParagraph: SlipFinder = (source) =>
  htmlParagraphs(source).map(({ from, to }) => {
    const written = source.lines.slice(from, to).join('\n');
    const value = (/<img\b[^<>]*>/i.exec(written) ?? /<[^<>]*>/.exec(written))![0];
    return { rule: 'html-paragraph', line: from + 1, column: 1, value };
  });
