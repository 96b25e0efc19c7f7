import type { MarkdownSource } from '../source/read-source.ts';
import { slipsMatching, type Slip, type SlipFinder } from './slip.ts';

const REFERENCE = /\[\^[^\s\]]{1,80}\]/g;

/** A line that begins as a note would, but for a sign: `[2] Isi`, `[^2] Isi`, `[2]: Isi`, `[^2] : Isi`. */
const NEARLY = /^ {0,3}\[(\^?)([^\s\]^]{1,80})\][ \t]*:?[ \t]+(?=\S)/;

/** The notes that lack a sign, where the text refers to them and no note has their name. */
function nearlyNotes({ lines, notes }: MarkdownSource): Slip[] {
  return lines.flatMap((line, at): Slip[] => {
    const [whole, hat, label] = NEARLY.exec(line) ?? [];
    if (whole === undefined || (hat === '^' && /\]:/.test(whole)) || notes.has(label!)) return [];
    const sign = `[^${label}]`;
    const isNamed = lines.some((other, from) => from !== at && other.includes(sign));
    const column = line.indexOf('[') + 1;
    return isNamed ? [{ rule: 'note-form', line: at + 1, column, value: whole.trim() }] : [];
  });
}

/** Notes written so that they are none. */
export const noteForm: SlipFinder = (source) =>
  source.lines.some((line) => line.includes('[^')) ? nearlyNotes(source) : [];

/** `[^1]` without a note of that name. */
export const missingNote: SlipFinder = (source) => {
  const missing = slipsMatching('missing-note', source, REFERENCE);
  if (missing.length === 0) return [];
  // Of those whose note only lacks a sign it is said at that note.
  const nearly = new Set(nearlyNotes(source).map(({ value }) => /[^[\]^]+/.exec(value)![0]));
  return missing.filter(({ value }) => !nearly.has(value.slice(2, -1)));
};

/** A note that nothing refers to is not shown. */
export const unusedNote: SlipFinder = (source) => {
  const used = new Set(
    source.blocks
      .flatMap((block) => block.tokens)
      .filter((token) => token.type === 'note_reference')
      .map((token) => String(token.meta?.['label'])),
  );
  return [...source.notes]
    .filter(([label]) => !used.has(label))
    .map(([label, { line }]) => {
      const value = `[^${label}]`;
      const column = (source.lines[line] ?? '').indexOf(value) + 1;
      return { rule: 'unused-note', line: line + 1, column, value };
    });
};
