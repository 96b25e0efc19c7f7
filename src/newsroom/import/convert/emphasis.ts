import { emphasisMarks, lineBreak, paragraphBreak } from './sentinels.ts';
import type { Emphasis } from './sentinels.ts';

const breaks = new RegExp(`([${lineBreak}${paragraphBreak}]+)`);
const anyMark = /[\uE000-\uE005]/;
const space = /[\s\u00A0]/;
const punctuation = /[\p{P}\p{S}]/u;
/** Units beside a mark in which the next letter is found: marks may stand between. */
const SEEN = 8;

/** Puts marks of emphasis around each line of inline text, white space left outside. */
export function emphasise(inline: string, kind: Emphasis): string {
  const { open, close } = emphasisMarks[kind];
  // Emphasis in the same emphasis says nothing.
  const inner = inline.replaceAll(open, '').replaceAll(close, '');
  return inner
    .split(breaks)
    .map((part) => {
      if (part === '' || breaks.test(part)) return part;
      const core = part.trim();
      if (core === '') return part;
      const lead = part.slice(0, part.length - part.trimStart().length);
      const tail = part.slice(part.trimEnd().length);
      return `${lead}${open}${core}${close}${tail}`;
    })
    .join('');
}

/**
 * Turns the marks into Markdown. Where a delimiter would not count (between a letter and a
 * punctuation mark: CommonMark 6.2, flanking), the punctuation moves outside the emphasis.
 */
export function settleEmphasis(text: string): string {
  if (!anyMark.test(text)) return text;
  let settled = text;
  for (const { open, close } of Object.values(emphasisMarks)) {
    settled = settled.replace(new RegExp(`${close}( ?)${open}`, 'g'), '$1');
  }
  for (const { open, close, markdown } of Object.values(emphasisMarks)) {
    settled = settleKind(settled, open, close, markdown);
  }
  return settled;
}

function settleKind(text: string, open: string, close: string, markdown: string): string {
  const parts: string[] = [];
  // Kept apart: to look at the end of what is joined so far would join it anew each time.
  let end = '';
  const put = (part: string): void => {
    parts.push(part);
    end = (end + part.slice(-SEEN)).slice(-SEEN);
  };
  let rest = text;
  for (;;) {
    const start = rest.indexOf(open);
    const stop = rest.indexOf(close, start + 1);
    if (start === -1 || stop === -1) break;
    put(rest.slice(0, start));
    const before = lastSeen(end);
    const after = firstSeen(rest.slice(stop + 1));
    const inner = rest.slice(start + 1, stop);
    const { lead, core, tail } = cannotFit(inner, before, after)
      ? { lead: inner, core: '', tail: '' }
      : fitCore(inner, before, after);
    put(core === '' ? lead + tail : lead + markdown + core + markdown + tail);
    rest = rest.slice(stop + 1);
  }
  return parts.join('') + rest.replaceAll(open, '').replaceAll(close, '');
}

/** Signs alone, or a link's bracket, right beside a letter: no delimiter would count there. */
function cannotFit(inner: string, before: string, after: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(inner)) return isWord(before) || isWord(after);
  return (isWord(before) && startsMarkup(inner)) || (isWord(after) && endsMarkup(inner));
}

/** Splits off the punctuation that would keep a delimiter from counting. */
function fitCore(inner: string, before: string, after: string) {
  let lead = '';
  let core = inner;
  let tail = '';
  if (isWord(before)) {
    const match = /^((?:\\?[\p{P}\p{S}]|[\s\u00A0])+)(?=.)/u.exec(core);
    if (match) {
      lead = match[1]!;
      core = core.slice(lead.length);
    }
  }
  if (isWord(after)) {
    const match = /(?<![\p{P}\p{S}\s\u00A0])([\p{P}\p{S}\s\u00A0]+)$/u.exec(core);
    if (match) {
      tail = match[1]!;
      core = core.slice(0, core.length - tail.length);
    }
  }
  return { lead, core, tail };
}

function startsMarkup(text: string): boolean {
  return /^(!?\[|`|<)/.test(text);
}

function endsMarkup(text: string): boolean {
  return /(\)|`|>)$/.test(text) && /\]\(|`|</.test(text);
}

function isWord(character: string): boolean {
  return character !== '' && !space.test(character) && !punctuation.test(character);
}

function firstSeen(text: string): string {
  const plain = text.slice(0, SEEN).replace(/[\uE000-\uE005]/g, '');
  return plain.slice(0, 1);
}

function lastSeen(text: string): string {
  const plain = text.slice(-SEEN).replace(/[\uE000-\uE005]/g, '');
  return plain.slice(-1);
}
