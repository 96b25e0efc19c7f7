import type { HtmlElement } from '../html/html-node.ts';
import { blocksOf } from './block.ts';
import type { ConvertOptions } from './convert-options.ts';

/**
 * A tree of HTML as Markdown for markdown-it with `html: false`. Only text and a short list of
 * elements have a form here, and every address passes `safeUrl`: nothing that can run comes out.
 */
export function htmlToMarkdown(root: HtmlElement, options: ConvertOptions = {}): string {
  return blocksOf([root], { ...options }).join('\n\n');
}
