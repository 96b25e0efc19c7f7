import type { Token } from 'markdown-it';
import { withoutAlso } from './blocks/also.ts';
import { storyMarkdown } from './parser.ts';
import { newStory } from './story.ts';

const BLOCK_END = /^(?:paragraph|heading|th|td|figure|figcaption|note)_close$/;

/**
 * The words of a body for search, counting and standfirsts: paragraphs, headings, captions, table
 * cells, card titles and notes, one a line. No *Baca juga*, no addresses, no alternative texts or
 * credits, no Markdown signs; ordinary spaces only.
 */
export function plainText(body: string): string {
  const tokens = withoutAlso(storyMarkdown.parse(body, { story: newStory('id') }));
  let text = '';
  let credit = false;
  for (const token of tokens) {
    if (token.type === 'credit_open') credit = true;
    else if (token.type === 'credit_close') credit = false;
    else if (token.type === 'inline') text += credit ? '' : wordsOf(token.children ?? []);
    else if (token.type === 'card') text += `${String(token.meta?.['title'])}\n`;
    else if (token.type === 'fence' || token.type === 'code_block') text += `${token.content}\n`;
    else if (BLOCK_END.test(token.type)) text += '\n';
  }
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}

function wordsOf(tokens: readonly Token[]): string {
  let text = '';
  let address = false;
  for (const token of tokens) {
    if (token.type === 'link_open') address = token.info === 'auto' && !isMail(token);
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
