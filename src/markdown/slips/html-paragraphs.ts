import { htmlParagraphs } from '../pasted/html-paragraphs.ts';
import type { SlipFinder } from './slip.ts';

/** Paragraphs pasted as HTML: one slip for all their tags; the value is their picture, else their first tag. */
export const htmlParagraph: SlipFinder = (source) =>
  htmlParagraphs(source).map(({ from, to }) => {
    const written = source.lines.slice(from, to).join('\n');
    const { 0: value, index } = (/<img\b[^<>]*>/i.exec(written) ?? /<[^<>]*>/.exec(written))!;
    const before = written.slice(0, index).split('\n');
    const column = before.at(-1)!.length + 1;
    return { rule: 'html-paragraph', line: from + before.length, column, value };
  });
