import NewMarkdown, { type MarkdownIt } from 'markdown-it';

type BlockRule = Parameters<MarkdownIt['block']['ruler']['at']>[1];

const LONG_NUMBER = /\d{3}/y;

/**
 * Block rule: markdown-it's lists, but a list does not begin with a number of three digits or more.
 * `2019. Harga naik` opens a paragraph; no list of a newspaper begins at 100. A list that began
 * with a small number may count past it.
 */
export function listsFromSmallNumbers(): BlockRule {
  const ruler = new NewMarkdown().block.ruler;
  ruler.enableOnly('list');
  const list = ruler.getRules('')[0]!;
  return (state, startLine, endLine, silent) => {
    LONG_NUMBER.lastIndex = state.bMarks[startLine]! + state.tShift[startLine]!;
    return !LONG_NUMBER.test(state.src) && list(state, startLine, endLine, silent);
  };
}
