import { sentencesOf } from './sentences.ts';

/** A sentence to be read, and where it stands on the page. */
export type Sentence = { text: string; block: Element; range: Range };

const BLOCKS = 'h1, .standfirst, .text > p, .text > h2, .text > h3, .text li, .text blockquote p';

/** Text nodes of a block, without notes' marks and what is hidden. */
function textNodes(block: Element): Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('sup, .hidden, [hidden]')
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
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
