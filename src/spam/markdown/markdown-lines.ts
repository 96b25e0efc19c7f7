import type { SpamLink } from '../evidence/read-link.ts';
import { markdownLinks } from './markdown-links.ts';

/** A non-blank line of a Markdown body. */
export type MarkdownLine = {
  start: number;
  end: number;
  text: string;
  /** Not the wrapped rest of the line before. */
  opens: boolean;
  /** Only tags, a rule or a picture: nothing to read. */
  empty: boolean;
};

const NOTHING = /^(?:\s|<[^<>]*>|[-*_=]|&nbsp;|!\[[^[\]]*\]\([^()]*\))*$/;
const CLOSED = /[.!?:…"”'’)\]>*_]\s*$/;
const LONGEST_BARE = 120;

/** Splits a body into its non-blank lines, with offsets. */
export function markdownLines(body: string): MarkdownLine[] {
  const lines: MarkdownLine[] = [];
  let before: string | undefined;
  for (let start = 0; start <= body.length;) {
    const next = body.indexOf('\n', start);
    const end = next === -1 ? body.length : next;
    const text = body.slice(start, end);
    if (text.trim() === '') before = undefined;
    else {
      const opens =
        before === undefined || isShort(before) || CLOSED.test(before) || isMarked(text);
      lines.push({ start, end, text, opens, empty: NOTHING.test(text) });
      before = lines.at(-1)!.empty ? undefined : text;
    }
    start = end + 1;
  }
  return lines;
}

/** The line's words as a reader sees them, without list, quote, heading and emphasis marks. */
export function visibleWords(text: string): string {
  return text
    .replace(/^\s*(?:(?:[-*+>]|#{1,6}|\d{1,3}[.)])\s+)+/, '')
    .replace(/!?\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&(?:nbsp|amp|gt|lt);|[*_`~\\>]/g, ' ')
    .trim();
}

/** What is left of a line when its links are taken out. */
export function besideLinks(line: MarkdownLine, links: readonly SpamLink[]): string {
  let rest = '';
  let from = 0;
  for (const link of links) {
    rest += line.text.slice(from, link.start - line.start);
    from = link.end - line.start;
  }
  return visibleWords(rest + line.text.slice(from)).replace(/[^\p{L}\p{N}]/gu, '');
}

/** Whether a line is short or made of links, so that it can belong to the run that closes a text. */
export function canCloseText(line: MarkdownLine): boolean {
  if (line.empty) return true;
  if (line.text.length <= LONGEST_BARE) return !/[.!?…]["”’']?\s*$/.test(line.text);
  const links = markdownLinks(line.text, line.start);
  return links.length > 0 && besideLinks(line, links).length < 20;
}

/** Hard-wrapped prose has long lines; after a short one a new line is a line of its own. */
function isShort(text: string): boolean {
  return text.length <= 60;
}

function isMarked(text: string): boolean {
  return /^\s*(?:[-*+>]\s|#{1,6}\s|\d{1,3}[.)]\s|<|\||\[[^\]]*\]\([^)]*\)\s*$)/.test(text);
}
