import type { RendererRule, StateCore, Token } from 'markdown-it';
import { escapeHtml } from '../../lib/escape-html.ts';
import { isTranscriptHeading } from '../../media/media-title.ts';
import { contextOf, fill } from '../body-state.ts';
import { inlineText } from '../inline-text.ts';
import type { MediaMeta } from './media.ts';

/** From so many words on a transcript is folded: more than a phone's screen holds. */
const LONG = 120;

/** How many words it has. */
type TranscriptMeta = { words: number };

const isWord = (word: string): boolean => /[\p{L}\p{N}]/u.test(word);

/**
 * Core rule: what stands below a heading such as `Transkrip` is what is said in the sound or film before it, up to
 * the next heading that is no smaller, the next sound or film, or the notes. A long one is folded. In any other
 * program it is a heading with paragraphs.
 */
export function transcripts(state: StateCore): void {
  const tokens: Token[] = [];
  let played: Token | undefined;
  let open: { token: Token; depth: number; text: string[] } | undefined;
  const end = (): void => {
    if (!open) return;
    const close = new state.Token('transcript_close', 'details', -1);
    const words = open.text.join(' ').split(/\s+/).filter(isWord).length;
    close.meta = open.token.meta = { words } satisfies TranscriptMeta;
    tokens.push(close);
    (played!.meta as MediaMeta).transcript ??= open.text.join('\n');
    open = undefined;
  };
  state.tokens.forEach((token) => {
    const isHeading = token.type === 'heading_open' && token.level === 0;
    if (open && isHeading && Number(token.tag.slice(1)) <= open.depth) end();
    if (token.type === 'media_open' || token.type === 'notes_open') end();
    if (token.type === 'media_open') played = token;
    tokens.push(token);
    if (open && token.type === 'inline') open.text.push(inlineText(token.children ?? []).trim());
    if (token.type !== 'heading_close' || token.level > 0 || !played || open) return;
    const { text } = (token.meta ?? {}) as { text?: string };
    if (!isTranscriptHeading(text ?? '')) return;
    const begin = new state.Token('transcript_open', 'details', 1);
    open = { token: begin, depth: Number(token.tag.slice(1)), text: [] };
    tokens.push(begin);
  });
  end();
  state.tokens = tokens;
}

const isFolded = (token: Token): boolean => (token.meta as TranscriptMeta).words >= LONG;

/** Renderer rule; in feeds the heading says it all. */
export const renderTranscriptOpen: RendererRule = (tokens, index, _options, env) => {
  const { absolute, words } = contextOf(env);
  if (absolute || !isFolded(tokens[index]!)) return '';
  const { words: count } = tokens[index]!.meta as TranscriptMeta;
  const summary = escapeHtml(fill(words.transcript, { count }));
  return `<details class="transcript"><summary>${summary}</summary>\n`;
};

/** Renderer rule. */
export const renderTranscriptClose: RendererRule = (tokens, index, _options, env) =>
  contextOf(env).absolute || !isFolded(tokens[index]!) ? '' : '</details>\n';
