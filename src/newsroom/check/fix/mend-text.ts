import { isInConflict } from '../../../lib/conflict-marks.ts';
import { linesOf } from '../../../content-files/write/lines.ts';
import { splitFrontMatter } from '../../../markdown/front-matter/split.ts';
import type { RuleName } from '../../../problems/finding.ts';
import { cutSpam } from '../../../spam/cut-spam.ts';
import type { SpamHit } from '../../../spam/spam-hit.ts';
import { letterMenders, signMenders } from './all-menders.ts';
import { mendBlocks } from './mend-blocks.ts';
import type { MendAround, Mender } from './mend.ts';

/** A whole file after mending: its text, and how many places of each rule were mended. */
export interface MendedFile {
  readonly text: string;
  readonly mended: ReadonlyMap<RuleName, number>;
}

/**
 * Mends a file: spam that is certain and may be cut whole goes, then every mender has its turn: those
 * of letters and signs within lines, those of blocks with whole lines of the body. Byte order mark and line ends stay as they were. A
 * file in which Git left two versions waits until an editor has chosen.
 * `hits` count in the body as the reading of content cuts it off.
 */
export function mendText(
  original: string,
  hits: readonly SpamHit[],
  around: MendAround,
): MendedFile {
  const { mark, lines } = linesOf(original);
  const plain = lines.map((line) => line.text).join('\n');
  if (isInConflict(plain)) return { text: original, mended: new Map() };
  const ends = lines.map(({ end }) => end);
  const { body } = splitFrontMatter(plain);
  const head = plain.slice(0, plain.length - body.length);
  const cut = cutSpam(body, hits);
  for (const { at, text } of cut.cuts)
    ends.splice(breaksIn(head + cut.text.slice(0, at)), breaksIn(text));
  const mended = new Map<RuleName, number>();
  if (cut.cuts.length > 0) mended.set('spam/certain', cut.cuts.length);
  let text = head + cut.text;
  const mendAll = (menders: readonly Mender[]): void => {
    for (const { rule, mend } of menders) {
      const result = mend(text, around);
      if (result.count > 0) mended.set(rule, result.count);
      text = result.text;
    }
  };
  mendAll(letterMenders);
  const blocks = mendBlocks({
    mark,
    lines: text.split('\n').map((line, at) => ({ text: line, end: ends[at] ?? '' })),
  });
  for (const [rule, count] of blocks.mended) mended.set(rule, count);
  text = blocks.lines.lines.map((line) => line.text).join('\n');
  mendAll(signMenders);
  if (mended.size === 0) return { text: original, mended };
  const texts = text.split('\n');
  return {
    text: mark + texts.map((line, at) => line + (blocks.lines.lines[at]?.end ?? '')).join(''),
    mended,
  };
}

function breaksIn(text: string): number {
  return text.split('\n').length - 1;
}
