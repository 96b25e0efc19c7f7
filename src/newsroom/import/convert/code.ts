import type { HtmlElement } from '../html/html-node.ts';
import { elementsIn } from '../html/walk.ts';
import { textOf } from '../html/text-of.ts';
import { withoutMarks } from './sentinels.ts';

/** Text as a code span: enough backticks, a space where the text begins or ends with one. */
export function codeSpan(text: string): string {
  const code = withoutMarks(text).replace(/\s+/g, ' ');
  if (code.trim() === '') return code;
  const runs = new Set((code.match(/`+/g) ?? []).map((run) => run.length));
  let length = 1;
  while (runs.has(length)) length += 1;
  const fence = '`'.repeat(length);
  const pad = /^`|`$|^ .* $/.test(code) ? ' ' : '';
  return fence + pad + code + pad + fence;
}

/** A `<pre>` as a fenced block; its language from the usual class names. */
export function codeBlock(node: HtmlElement): string {
  const code = withoutMarks(textOf(node)).replace(/^\n|\n\s*$/g, '');
  if (code.trim() === '') return '';
  const longest = Math.max(2, ...(code.match(/`{3,}/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${languageOf(node)}\n${code}\n${fence}`;
}

function languageOf(node: HtmlElement): string {
  for (const { attributes } of [node, ...elementsIn(node)]) {
    const found = /(?:^|\s)(?:language-|lang-|brush:\s*)([\w+#-]+)/.exec(attributes['class'] ?? '');
    if (found) return found[1]!;
  }
  return '';
}
