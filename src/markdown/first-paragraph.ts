import type { MarkdownIt, Token } from 'markdown-it';
import { once } from '../lib/memo.ts';
import { also } from './blocks/also.ts';
import { cards } from './blocks/cards.ts';
import { figures } from './blocks/figures.ts';
import type { BodyState } from './body-state.ts';
import { newState } from './body-state.ts';
import { splitCaption } from '../lib/split-caption.ts';
import { inlineText } from './inline-text.ts';
import { shownText } from './unseen/shown-text.ts';
import { newsSyntax } from './parser.ts';

/** So much of a body, in letters, usually holds its first paragraph; each further look takes more. */
const FIRST_LOOK = 600;
const GROWTH = 8;

/** As much of a paragraph as can matter to its first sentences. */
const LONGEST = 2000;

/** What is no prose, though Markdown takes it for a paragraph: rows of bars, and HTML, which is not read. */
const notProse = /^(?:\||<(?!https?:|mailto:)[a-z!/])/i;

const note = /\[\^([^\s\]]{1,80})\]/g;
const definition = /^ {0,3}\[[^\]^][^\]]*\]:.*$/gm;

/** Takes a body apart into blocks, or one paragraph into words, pictures and links: never into HTML. */
const paragraphMarkdown = once((): MarkdownIt => {
  const markdown = newsSyntax();
  const { ruler } = markdown.core;
  ruler.disable(['normalize', 'block', 'replacements', 'smartquotes']);
  ruler.after('inline', 'figures', figures);
  ruler.push('also', also);
  ruler.push('cards', cards);
  return markdown;
});

/**
 * The tokens of the first paragraph of prose of a body, as far as its first sentences reach: no
 * picture or caption, no heading, list, table, quotation, card or *Baca juga*. Empty where there is
 * none. `hasWords` tells whether tokens say anything.
 */
export function firstParagraph(
  written: string,
  hasWords: (tokens: readonly Token[]) => boolean,
): readonly Token[] {
  const body = shownText(written);
  for (let size = FIRST_LOOK; ; size *= GROWTH) {
    const gap = size < body.length ? body.indexOf('\n\n', size) : -1;
    const found = firstIn(gap === -1 ? body : body.slice(0, gap), body, hasWords);
    if (found || gap === -1) return found ?? [];
  }
}

function firstIn(
  start: string,
  body: string,
  hasWords: (tokens: readonly Token[]) => boolean,
): readonly Token[] | undefined {
  const markdown = paragraphMarkdown();
  const article: BodyState = newState('id');
  const env = { article };
  const blocks: Token[] = [];
  markdown.block.parse(start, markdown, env, blocks);
  let isAfterPicture = false;
  for (const [at, { type, level }] of blocks.entries()) {
    const inline = blocks[at + 1];
    if (level > 0 || type !== 'paragraph_open' || !inline) {
      if (level === 0 && type !== 'paragraph_close' && type !== 'inline') isAfterPicture = false;
      continue;
    }
    if (notProse.test(inline.content)) continue;
    inline.content = inline.content.slice(0, LONGEST);
    if (inline.content.includes('[')) readDefinitions(inline.content, body, markdown, env);
    const state = new markdown.core.State(inline.content, markdown, env);
    state.tokens = blocks.slice(at, at + 3);
    markdown.core.process(state);
    const { tokens } = state;
    const isPicture = tokens.some(({ type: one }) => /^(?:figure|chart|media)_open$/.test(one));
    const isProse = tokens[0]?.type === 'paragraph_open' && hasWords(tokens);
    if (isProse && !isCaption(tokens[1]!.children ?? [], isAfterPicture)) return tokens;
    isAfterPicture = isPicture;
  }
  return undefined;
}

/** Notes and link definitions may stand anywhere in a body; only what is asked for is looked for. */
function readDefinitions(
  paragraph: string,
  body: string,
  markdown: MarkdownIt,
  env: { article: BodyState },
): void {
  for (const [, label] of paragraph.matchAll(note))
    env.article.notes.set(label!, { content: '', line: 0, textLine: 0, number: 0, references: 0 });
  if (!/\[[^\]]*\](?!\()/.test(paragraph)) return;
  const lines = body.match(definition);
  if (lines) markdown.block.parse(lines.join('\n\n'), markdown, env, []);
}

/** Whether words beside or below a picture are those that belong to it: all in italics, or with a credit. */
function isCaption(words: readonly Token[], isAfterPicture: boolean): boolean {
  const own = words.filter(
    ({ type, content }) => !(type === 'softbreak' || (type === 'text' && content.trim() === '')),
  );
  const rest = own.filter(({ type }) => type !== 'image');
  if (!isAfterPicture && rest.length === own.length) return false;
  const text = inlineText(rest).trim();
  if (splitCaption(text).credit !== '' || splitCaption(`(${text})`).credit !== '') return true;
  const isWhole = rest.findIndex(({ type }) => type === 'em_close') === rest.length - 1;
  return rest[0]?.type === 'em_open' && isWhole;
}
