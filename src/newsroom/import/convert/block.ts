import type { HtmlElement, HtmlNode } from '../html/html-node.ts';
import { textOf } from '../html/html-node.ts';
import { codeBlock } from './code.ts';
import type { Conversion } from './convert-options.ts';
import { holdsStructure, isBlock, isBox } from './element-kinds.ts';
import { embedMarkdown } from './embed.ts';
import { figureMarkdown } from './figure.ts';
import { inlineOf } from './inline.ts';
import { listMarkdown } from './list.ts';
import { lineOf, paragraphsOf } from './paragraph.ts';
import { tableMarkdown } from './table.ts';

/** Nodes as blocks of Markdown, one string each, without empty ones. */
export function blocksOf(nodes: readonly HtmlNode[], conversion: Conversion): string[] {
  const blocks: string[][] = [];
  let run: HtmlNode[] = [];
  const endRun = () => {
    if (run.length > 0) blocks.push(paragraphsOf(inlineOf(run, conversion)));
    run = [];
  };
  for (const node of nodes) {
    if (typeof node === 'string' || (!isBlock(node.tag) && !holdsStructure(node))) {
      run.push(node);
      continue;
    }
    endRun();
    blocks.push(blockOf(node, conversion));
  }
  endRun();
  return blocks.flat().filter((block) => block !== '');
}

function blockOf(node: HtmlElement, conversion: Conversion): string[] {
  const { tag, children } = node;
  if (/^h[1-6]$/.test(tag)) return [heading(node, conversion)];
  switch (tag) {
    case 'ul':
    case 'ol':
    case 'menu':
      return [listMarkdown(node, conversion, blocksOf)];
    case 'li':
      return [listMarkdown({ tag: 'ul', attributes: {}, children: [node] }, conversion, blocksOf)];
    case 'blockquote':
      return [quote(blocksOf(children, conversion))];
    case 'pre':
      return isVerse(node)
        ? paragraphsOf(inlineOf(children, { ...conversion, wordpressLines: true }))
        : [codeBlock(node)];
    case 'hr':
      return ['---'];
    case 'table':
      return tableMarkdown(node, conversion, blocksOf);
    case 'figure':
      return figureMarkdown(node, conversion, blocksOf);
    case 'iframe':
    case 'embed':
    case 'object':
    case 'video':
    case 'audio':
      return embedMarkdown(node, conversion, blocksOf);
    case 'p':
      return node.attributes['data-note-text'] === undefined
        ? blocksOf(children, conversion)
        : [noteText(node, conversion)];
    case 'dt':
      return paragraphsOf(inlineOf([{ tag: 'strong', attributes: {}, children }], conversion));
    default:
      return isBox(tag) || isBlock(tag) || holdsStructure(node)
        ? blocksOf(children, conversion)
        : [];
  }
}

function heading(node: HtmlElement, conversion: Conversion): string {
  const text = lineOf(inlineOf(node.children, { ...conversion, oneLine: true }));
  if (textOf(node).trim() === '' && !text.includes('![')) return '';
  const level = Math.max(Number(node.tag[1]), conversion.topHeading ?? 1);
  return `${'#'.repeat(level)} ${text.replace(/(\s)(#+)$/, '$1\\$2')}`;
}

/** A poem is set in its lines, and is no code. */
const isVerse = ({ attributes }: HtmlElement): boolean =>
  /(?:^|\s)wp-block-verse(?:\s|$)/.test(attributes['class'] ?? '');

/** A footnote's words, on one line as the syntax wants them. */
function noteText(node: HtmlElement, conversion: Conversion): string {
  const text = lineOf(inlineOf(node.children, { ...conversion, oneLine: true }));
  return `[^${node.attributes['data-note-text']}]: ${text}`;
}

function quote(blocks: readonly string[]): string {
  return blocks
    .join('\n\n')
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n')
    .replace(/^>$/, '');
}
