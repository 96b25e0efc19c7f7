import type { HtmlElement, HtmlNode } from '../html/html-node.ts';
import { textOf } from '../html/html-node.ts';
import { withoutEnd } from '../../../lib/without-end.ts';
import { codeSpan } from './code.ts';
import type { Conversion } from './convert-options.ts';
import { isBlock } from './element-kinds.ts';
import { emphasesOf } from './emphasis-kinds.ts';
import { emphasise } from './emphasis.ts';
import { escapeInline } from './escape.ts';
import { imageMarkdown } from './image.ts';
import { linkMarkdown } from './link.ts';
import { lineBreak, paragraphBreak, withoutMarks } from './sentinels.ts';

/** Nodes as inline Markdown, with marks where lines and paragraphs end. */
export function inlineOf(nodes: readonly HtmlNode[], conversion: Conversion): string {
  const pieces: string[] = [];
  let isAfterBlank = false;
  for (const node of nodes) {
    const whole =
      typeof node === 'string' ? textPiece(node, conversion) : inlineElement(node, conversion);
    const piece = isAfterBlank ? whole.replace(/^[ \n]+/, '') : whole;
    if (piece === '') continue;
    pieces.push(piece);
    isAfterBlank = /[ \n\u2028\u2029]/.test(piece.at(-1)!);
  }
  return pieces.join('');
}

function textPiece(text: string, { wordpressLines }: Conversion): string {
  let clean = withoutMarks(text);
  if (wordpressLines && clean.includes('\n')) {
    clean = clean
      .replace(/\r/g, '')
      .split('\n')
      .map((line, at, lines) => {
        const begun = at === 0 ? line : line.replace(/^[ \t]+/, '');
        return at === lines.length - 1 ? begun : withoutEnd(begun, /[ \t]/);
      })
      .join('\n')
      .split(/\n{2,}/)
      .map((part) => escapeInline(part.replace(/[ \t]+/g, ' ')).replaceAll('\n', lineBreak))
      .join(paragraphBreak);
    return clean;
  }
  return escapeInline(clean.replace(/[ \t\r\n\f]+/g, ' '));
}

function inlineElement(node: HtmlElement, conversion: Conversion): string {
  const { tag } = node;
  const kinds = emphasesOf(node, conversion);
  if (kinds.length > 0) {
    let inner = inlineOf(node.children, conversion);
    for (const kind of kinds) inner = emphasise(inner, kind);
    return inner;
  }
  switch (tag) {
    case 'br':
      return conversion.oneLine ? ' ' : lineBreak;
    case 'a':
      return linkMarkdown(node, inlineOf(node.children, conversion));
    case 'img':
      return imagePiece(node, conversion);
    case 'code':
    case 'kbd':
    case 'samp':
    case 'tt':
      return codeSpan(textOf(node));
    case 'q':
      return `“${inlineOf(node.children, conversion).trim()}”`;
    case 'wbr':
      return '';
    case 'sup':
      if (node.attributes['data-note'] !== undefined) return `[^${node.attributes['data-note']}]`;
      break;
    default:
  }
  const inner = inlineOf(node.children, conversion);
  if (!isBlock(tag)) return inner;
  return conversion.oneLine ? ` ${inner.trim()} ` : paragraphBreak + inner + paragraphBreak;
}

/** A picture stands in a paragraph of its own, but in a table or a heading. */
function imagePiece(node: HtmlElement, conversion: Conversion): string {
  const picture = imageMarkdown(node);
  if (picture === '' || conversion.oneLine || !picture.startsWith('![')) return picture;
  return paragraphBreak + picture + paragraphBreak;
}
