import type { HtmlElement } from '../html/html-node.ts';
import { elementsIn, textOf } from '../html/html-node.ts';
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
  const code = withoutOuterLines(withoutMarks(textOf(node)));
  if (code.trim() === '') return '';
  const runs = code.match(/`{3,}/g) ?? [];
  const longest = runs.reduce((most, run) => Math.max(most, run.length), 2);
  const fence = '`'.repeat(longest + 1);
  return `${fence}${languageOf(node)}\n${code}\n${fence}`;
}

/** Without the line end at its beginning, and the empty lines at its end. */
function withoutOuterLines(text: string): string {
  const line = text.indexOf('\n', text.trimEnd().length);
  return text.slice(text.startsWith('\n') ? 1 : 0, line === -1 ? undefined : Math.max(line, 1));
}

function languageOf(node: HtmlElement): string {
  for (const { attributes } of [node, ...elementsIn(node)]) {
    const match = /(?:^|\s)(?:language-|lang-|brush:\s*)([\w+#-]+)/.exec(attributes['class'] ?? '');
    if (match) return match[1]!;
  }
  return '';
}
