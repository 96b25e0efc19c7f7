import { Parser } from 'htmlparser2';
import type { HtmlNode } from './html-node.ts';
import { htmlText } from './html-text.ts';
import { parseHtml } from './parse-html.ts';

/** Deeper than any page that people made; libraries take quadratic time or run out of stack beyond. */
const deepest = 256;
const alone = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** HTML as it is, or, where its elements are nested absurdly deep, with the depths flattened. */
export function flatHtml(html: string): string {
  let depth = 0;
  let most = 0;
  const parser = new Parser({
    onopentagname() {
      depth += 1;
      if (depth > most) most = depth;
    },
    onclosetag() {
      depth -= 1;
    },
  });
  parser.end(html);
  return most <= deepest ? html : textOfNode(parseHtml(html));
}

function textOfNode(node: HtmlNode): string {
  if (typeof node === 'string') return htmlText(node);
  const inner = node.children.map((child) => textOfNode(child)).join('');
  if (node.tag === '#root') return inner;
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) => ` ${name}="${htmlText(value)}"`)
    .join('');
  return alone.has(node.tag)
    ? `<${node.tag}${attributes}>`
    : `<${node.tag}${attributes}>${inner}</${node.tag}>`;
}
