import { sentencesOf } from './sentences.ts';

/** A sentence to be read, and where it stands on the page. */
export type Sentence = { text: string; block: Element; range: Range };

/** What is read, wherever the renderer puts it: in a list, in a quotation, in a box with its link. */
const BLOCKS = `h1, .standfirst, ${['p', 'li', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => `.text ${name}`).join()}`;
/** What is only looked at or tapped: pictures, tables, links to other articles, marks. */
const UNREAD = 'figure, table, pre, .also, .card, sup, .anchor, .back, .sr, [hidden]';

/** Text nodes that a block has itself, not in a block within it: an item's without the list in it. */
function textNodes(block: Element): Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement!.closest(BLOCKS) === block && !node.parentElement!.closest(UNREAD)
      ? NodeFilter.FILTER_ACCEPT
      : NodeFilter.FILTER_REJECT,
  );
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text);
  return nodes;
}

/** Range over the units `start` to `end` of the nodes' joined text. */
function rangeOver(nodes: readonly Text[], start: number, end: number): Range {
  const range = document.createRange();
  let at = 0;
  let isOpen = false;
  for (const node of nodes) {
    const next = at + node.length;
    if (!isOpen && start < next) {
      range.setStart(node, start - at);
      isOpen = true;
    }
    if (end <= next) {
      range.setEnd(node, end - at);
      break;
    }
    at = next;
  }
  return range;
}

/** The sentences of the article on this page, in the order they are read; see `sentencesOf`. */
export function readArticle(article: Element, lang: string, longest: number): Sentence[] {
  const sentences: Sentence[] = [];
  for (const block of article.querySelectorAll(BLOCKS)) {
    const nodes = textNodes(block);
    const text = nodes.map(({ data }) => data).join('');
    for (const { start, end } of sentencesOf(text, lang, longest)) {
      const range = rangeOver(nodes, start, end);
      sentences.push({ text: text.slice(start, end).trim(), block, range });
    }
  }
  return sentences;
}
