import type { MarkdownIt, StateBlock } from 'markdown-it';
import { stateOf } from '../body-state.ts';

type BlockRule = Parameters<MarkdownIt['block']['ruler']['at']>[1];

const DEFINITION = /\[\^([^\s\]]{1,80})\]:[ \t]*/y;

/**
 * Block rule: `[^1]: text`, up to an empty line or another block. The note is kept aside; where two
 * have the same name the first counts, as with CommonMark's link definitions.
 */
export const noteDefinition: BlockRule = (state, startLine, endLine, silent) => {
  const definition = definitionAt(state, startLine);
  if (!definition) return false;
  if (silent) return true;
  const enders = state.md.block.ruler.getRules('paragraph');
  let next = startLine + 1;
  while (next < endLine && !state.isEmpty(next) && state.sCount[next]! >= state.blkIndent) {
    const line = next;
    if (enders.some((ends) => ends(state, line, endLine, true))) break;
    next++;
  }
  const content = state.getLines(startLine, next, state.blkIndent, false).trim();
  const { notes } = stateOf(state.env);
  if (!notes.has(definition.label)) {
    const [, before, text] = /\]:(\s*)(.*)$/s.exec(content)!;
    const textLine = startLine + before!.split('\n').length - 1;
    const note = { content: text!, line: startLine, textLine, number: 0, references: 0 };
    notes.set(definition.label, note);
  }
  state.line = next;
  return true;
};

function definitionAt(state: StateBlock, line: number): { label: string } | undefined {
  if (state.sCount[line]! - state.blkIndent >= 4) return undefined;
  DEFINITION.lastIndex = state.bMarks[line]! + state.tShift[line]!;
  const label = DEFINITION.exec(state.src)?.[1];
  return label === undefined ? undefined : { label };
}
