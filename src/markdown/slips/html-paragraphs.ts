import { htmlParagraphs } from '../pasted/html-paragraphs.ts';
import { placeInLines } from '../source/source-block.ts';
import type { SlipFinder } from './slip.ts';

/** Paragraphs pasted as HTML: one slip for all their tags; the value is their picture, else their first tag. */
export const htmlParagraph: SlipFinder = (source) =>
  htmlParagraphs(source).map(({ from, to }) => {
    const written = source.lines.slice(from, to).join('\n');
    const { 0: value, index } = (/<img\b[^<>]*>/i.exec(written) ?? /<[^<>]*>/.exec(written))!;
    const place = placeInLines(written, source.lines, from)(index);
    return { rule: 'html-paragraph', ...place, value };
  });
