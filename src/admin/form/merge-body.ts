import { diffArrays } from 'diff';

/** A block of Markdown: its lines, and the empty ones behind it. */
export interface Block {
  readonly text: string;
  readonly gap: string;
}

/** A line that is a block by itself wherever it stands: a picture, a heading. */
const ALONE = /^(?:!\[.*\)|#{1,6} .*)[ \t]*\n?$/;

/** What lines of one kind begin with, a list or a quotation, that part themselves from others. */
const KINDS = [/^(?:[-*+]|\d{1,9}[.)])[ \t]/, /^>/];

/** Whether a line begins another block than the one that `text` is, with no empty line between. */
function isAnother(line: string, text: string): boolean {
  if (ALONE.test(line) || ALONE.test(text)) return true;
  return KINDS.some((kind) => kind.test(line) && !kind.test(text));
}

/** A text as its blocks; empty lines within a fenced one part nothing. */
export function blocksOf(body: string): Block[] {
  const blocks: Block[] = [];
  let [text, gap, fence] = ['', '', ''];
  for (const line of body.match(/[^\n]*\n|[^\n]+$/g) ?? []) {
    const isEmpty = line.trim() === '' && fence === '';
    const isParted = fence === '' && text !== '' && isAnother(line, text);
    if (!isEmpty && (gap !== '' || isParted)) {
      blocks.push({ text, gap });
      [text, gap] = ['', ''];
    }
    if (isEmpty) gap += line;
    else text += line;
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (mark !== undefined) fence = fence === '' ? mark : line.startsWith(fence) ? '' : fence;
  }
  return text === '' && gap === '' ? blocks : [...blocks, { text, gap }];
}

/**
 * The text after editing, in which every block that still means the same stands as it was typed: an
 * editor of rich text writes all of a text anew, with other signs for the same. `meaning` tells what
 * a block says, such as its HTML.
 */
export function mergeBody(
  typed: string,
  edited: string,
  meaning: (block: string) => string,
): string {
  if (typed === edited) return typed;
  const [before, after] = [blocksOf(typed), blocksOf(edited)];
  const isSame = (one: Block, other: Block): boolean =>
    one.text === other.text || meaning(one.text) === meaning(other.text);
  const last = after.length - 1;
  let [was, now, merged] = [0, 0, ''];
  for (const { count, added, removed } of diffArrays(before, after, { comparator: isSame })) {
    for (let step = 0; step < count; step += 1) {
      if (removed) was += 1;
      else if (added) {
        merged += after[now]!.text + after[now]!.gap;
        now += 1;
      } else {
        // The gap stays too, where another block follows as before.
        const isEnd = now === last || was === before.length - 1;
        merged += before[was]!.text.replace(/\n$/, '') + lineEnd(after[now]!.text);
        merged += isEnd ? after[now]!.gap : before[was]!.gap;
        was += 1;
        now += 1;
      }
    }
  }
  return merged;
}

const lineEnd = (text: string): string => (text.endsWith('\n') ? '\n' : '');
