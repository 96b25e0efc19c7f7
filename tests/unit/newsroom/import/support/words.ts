import { parseHtml } from '../../../../../src/newsroom/import/html/parse-html.ts';
import type { HtmlNode } from '../../../../../src/newsroom/import/html/html-node.ts';

const inline = /^(a|b|i|em|strong|span|code|u|sup|sub|small|font|s|del|abbr|mark)$/;

/** The words of HTML, blocks apart from each other. */
export function wordsOf(html: string): string[] {
  const text = (node: HtmlNode): string => {
    if (typeof node === 'string') return node;
    const inner = node.children.map((child) => text(child)).join('');
    return inline.test(node.tag) ? inner : ` ${inner} `;
  };
  return (
    text(parseHtml(html))
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** F1 of two bags of words. */
export function wordF1(expected: readonly string[], got: readonly string[]): number {
  if (expected.length + got.length === 0) return 1;
  const left = new Map<string, number>();
  for (const word of expected) left.set(word, (left.get(word) ?? 0) + 1);
  let hits = 0;
  for (const word of got) {
    const count = left.get(word) ?? 0;
    if (count > 0) hits += 1;
    left.set(word, count - 1);
  }
  return (2 * hits) / (expected.length + got.length);
}
