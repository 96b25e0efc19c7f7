import type { Token } from 'markdown-it';
import { withoutAlso } from './blocks/also.ts';
import { isElement } from '../lib/html-elements.ts';
import { firstParagraph } from './first-paragraph.ts';
import { articleMarkdown } from './parser.ts';
import { newState } from './body-state.ts';
import { quoteMarks } from './typography/quote-marks.ts';

const BLOCK_END = /^(?:paragraph|heading|th|td|figure|chart|media|figcaption|note)_close$/;

/** The language whose quotation marks stand in plain texts. */
const LANGUAGE = 'id';

/**
 * The words of a body for search, counting and standfirsts: paragraphs, headings, captions, table
 * cells, card titles and notes, one a line. No *Baca juga*, no addresses, no alternative texts or
 * credits, no Markdown signs; ordinary spaces only.
 */
export function plainText(body: string): string {
  return textOf(articleMarkdown.parse(body, { article: newState(LANGUAGE) }));
}

/** Whether `textOf` what was parsed for a page in `lang` is the body's plain text. */
export const isPlainIn = (lang: string): boolean => quoteMarks(lang) === quoteMarks(LANGUAGE);

/**
 * The words of the first paragraph of prose of a body, as far as its first sentences reach; empty
 * where there is none. Quotation marks and dashes are as typed, for the article's language sets them;
 * addresses stay, for the sentence around them is read.
 */
export function firstWords(body: string): string {
  const text = textOf(
    firstParagraph(body, (tokens) => textOf(tokens) !== ''),
    true,
  );
  return text.includes('<')
    ? text.replace(/<\/?([a-z][a-z0-9-]*)[^<>]*>/gi, (code, name: string) =>
        isElement(name) ? '' : code,
      )
    : text;
}

/** The plain text of a parsed body, before it is rendered; with bare addresses only where asked. */
export function textOf(parsed: readonly Token[], hasAddresses = false): string {
  const tokens = withoutAlso(parsed);
  let text = '';
  let credit = false;
  for (const token of tokens) {
    if (token.type === 'credit_open') credit = true;
    else if (token.type === 'credit_close') credit = false;
    else if (token.type === 'inline')
      text += credit ? '' : wordsOf(token.children ?? [], hasAddresses);
    else if (token.type === 'card') text += `${String(token.meta?.['title'])}\n`;
    else if (token.type === 'chart_open' || token.type === 'media_open')
      text += `${token.content}\n`;
    else if (token.type === 'fence' || token.type === 'code_block') text += `${token.content}\n`;
    else if (BLOCK_END.test(token.type)) text += '\n';
  }
  return oneSpaceAt(text).trim();
}

/** Text with one ordinary space, or one line end, where there are several blanks: most has no more. */
const oneSpaceAt = (text: string): string =>
  /[^\S\n ]|[ \n]{2}/.test(text)
    ? text.replace(/[^\S\n]+/g, ' ').replace(/ ?\n[ \n]*/g, '\n')
    : text;

function wordsOf(tokens: readonly Token[], hasAddresses: boolean): string {
  let text = '';
  let address = false;
  for (const token of tokens) {
    if (token.type === 'link_open')
      address = !hasAddresses && token.info === 'auto' && !isMail(token);
    else if (token.type === 'link_close') address = false;
    else if (token.type === 'softbreak' || token.type === 'hardbreak') text += ' ';
    else if (!address && (token.type === 'text' || token.type === 'code_inline'))
      text += token.content;
  }
  return text;
}

function isMail(token: Token): boolean {
  return String(token.attrGet('href')).startsWith('mailto:');
}
