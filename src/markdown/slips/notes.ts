import { slipsMatching, type SlipFinder } from './slip.ts';

/** `[^1]` without a note of that name. */
export const missingNote: SlipFinder = (source) =>
  slipsMatching('missing-note', source, /\[\^[^\s\]]{1,80}\]/g);

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
