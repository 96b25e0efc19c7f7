import { type Unit, type UnitContext, judgeUnit } from '../evidence/judge-unit.ts';
import { readLabel } from '../evidence/read-label.ts';
import { readProse } from '../evidence/read-prose.ts';
import { reason } from '../evidence/reason.ts';
import { mayHoldTerms } from '../lexicon/trigger.ts';
import type { Candidate } from '../make-hits.ts';
import { type MarkdownLine, besideLinks, visibleWords } from './markdown-lines.ts';
import { markdownLinks } from './markdown-links.ts';

const LONGEST_BARE = 600;
const LONGEST_LABEL = 80;
const TAIL = /[.!?…]["”’')\]]*\s+([^.!?…]{3,80})$/;

/** Judges one line of Markdown: as a unit (links or bare words), as running text, by its tail. */
export function judgeLine(
  line: MarkdownLine,
  last: boolean,
  atEnd: boolean,
  context: UnitContext,
): Candidate[] {
  const links = markdownLinks(line.text, line.start);
  const telling = mayHoldTerms(line.text);
  const short = line.text.length <= LONGEST_LABEL;
  if (links.length === 0 && !telling && !atEnd && !short && !last) return [];
  const places = [judgeUnit(unitOf(line, links, atEnd), context)];
  if (places[0] === undefined && telling) places.push(judgeProse(line, context));
  if (last && places[0] === undefined) places.push(judgeTail(line, context));
  return places.filter((place) => place !== undefined);
}

function unitOf(line: MarkdownLine, links: Unit['links'], atEnd: boolean): Unit {
  const bare = line.opens && line.text.length <= LONGEST_BARE && !/^\s*\|/.test(line.text);
  return {
    start: line.start,
    end: line.end,
    words: visibleWords(line.text),
    links,
    alone: links.length > 0 ? line.opens && besideLinks(line, links) === '' : bare,
    atEnd,
    heading: /^\s{0,3}#{1,6}\s/.test(line.text),
  };
}

function judgeProse(line: MarkdownLine, context: UnitContext): Candidate | undefined {
  const reading = readProse(withoutAddresses(line.text), line.start, context.allowed);
  if (reading === undefined) return undefined;
  const reasons = [...reading.reasons];
  if (context.reports()) {
    reasons.push(reason(context.text, 'article-reports', -2, line.start, line.end));
  }
  return { start: line.start, end: line.end, reasons, cut: false, atMost: 'spam/suspect' };
}

/** Addresses and tags are no prose; blanks in their place keep the offsets. */
function withoutAddresses(text: string): string {
  return text.replace(/<[^<>]*>|\]\([^()\s]*|https?:\/\/[^\s<>]*/g, (part) =>
    ' '.repeat(part.length),
  );
}

/** A term left behind the last full stop: `… "negara klien." Keluaran SGP`. */
function judgeTail(line: MarkdownLine, context: UnitContext): Candidate | undefined {
  const tail = TAIL.exec(line.text.slice(-200));
  if (tail === null) return undefined;
  const words = tail[1] ?? '';
  if (readLabel(words, context.allowed)?.points !== 3) return undefined;
  const start = line.end - words.length;
  const reasons = [
    reason(context.text, 'term-line', 3, start, line.end),
    reason(context.text, 'after-last-sentence', 1, start, line.end),
  ];
  return { start, end: line.end, reasons, cut: false, atMost: 'spam/suspect' };
}
