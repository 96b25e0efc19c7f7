import { escapeInline, escapeLineStart } from '../convert/escape.ts';

const address = /(https?:\/\/[^\s<>"]{1,2000})/;
const marked =
  /(?<![\p{L}\p{N}*_~])([*_~])(?=[^\s*_~])([^*_~\n]{1,500})(?<=\S)\1(?![\p{L}\p{N}*_~])/gu;
const signs = new Map([
  ['*', '**'],
  ['_', '*'],
  ['~', '~~'],
]);

/** A chat's words as Markdown: its bold, italic and struck words, lists, quotes and links. */
export function chatMarkdown(words: string): string {
  let markdown = '';
  let wasItem = false;
  for (const line of words.split('\n').map((one) => one.trim())) {
    if (line === '') continue;
    const item = /^(?:([-*•·–])|(\d{1,3})[.)])\s+(?=\S)/.exec(line);
    const quote = item === null && /^>\s*(?=\S)/.exec(line);
    const rest = line.slice((item || quote || [''])[0].length);
    const start = item ? (item[2] === undefined ? '- ' : `${item[2]}. `) : quote ? '> ' : '';
    const text = start === '' ? escapeLineStart(inline(rest)) : start + inline(rest);
    markdown += `${markdown === '' ? '' : wasItem && item ? '\n' : '\n\n'}${text}`;
    wasItem = item !== null;
  }
  return markdown;
}

/** The words of a line without the signs that make them bold, italic or struck. */
export const bareWords = (line: string): string => line.replace(marked, '$2').trim();

function inline(line: string): string {
  const pieces = line.split(address);
  return pieces.map((piece, at) => (at % 2 === 1 ? `<${piece}>` : emphasized(piece))).join('');
}

function emphasized(text: string): string {
  let markdown = '';
  let from = 0;
  for (const found of text.matchAll(marked)) {
    const sign = signs.get(found[1]!)!;
    markdown += `${escapeInline(text.slice(from, found.index))}${sign}${escapeInline(found[2]!)}${sign}`;
    from = found.index + found[0].length;
  }
  return markdown + escapeInline(text.slice(from));
}
