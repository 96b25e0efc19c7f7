import NewMarkdown, { type MarkdownIt, type StateCore } from 'markdown-it';

type BlockRule = Parameters<MarkdownIt['block']['ruler']['at']>[1];

const HUNDRED = /\d{3}/y;
const THOUSAND = /\d{4}/y;

/**
 * Block rule: markdown-it's lists, but a list does not begin with a number of three digits or more.
 * `2019. Harga naik` opens a paragraph; no list of a newspaper begins at 100. A list that began
 * with a small number may count past 99.
 */
export function listsFromSmallNumbers(): BlockRule {
  const ruler = new NewMarkdown().block.ruler;
  ruler.enableOnly('list');
  const list = ruler.getRules('')[0]!;
  return (state, startLine, endLine, silent) => {
    const nextItem = silent && state.sCount[startLine]! < state.blkIndent;
    const number = nextItem ? THOUSAND : HUNDRED;
    number.lastIndex = state.bMarks[startLine]! + state.tShift[startLine]!;
    return !number.test(state.src) && list(state, startLine, endLine, silent);
  };
}

/**
 * Core rule: a paragraph `2019. Harga naik` below a list is taken for its next item by the list
 * itself; it keeps its number.
 */
export function listNumbers(state: StateCore): void {
  for (const token of state.tokens)
    if (token.type === 'list_item_open' && token.info.length > 3)
      token.attrSet('value', Number(token.info));
}
