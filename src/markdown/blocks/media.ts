import type { RendererRule, StateCore, Token } from 'markdown-it';
import { escapeHtml } from '../../lib/escape-html.ts';
import { readMediaTitle } from '../../media/media-title.ts';
import type { MarkdownWords } from '../../words/words.ts';
import { contextOf, stateOf } from '../body-state.ts';
import type { MediaRequest, MediaView } from '../context.ts';
import { authoredPath } from '../inline/picture.ts';
import { inlineText } from '../inline-text.ts';
import { typeset } from '../typography/typeset.ts';
import { framed } from './framed.ts';

/** A sound or film in a text: `src` as the author wrote it; its transcript is found later. */
export type MediaMeta = {
  src: string;
  title: string;
  request: MediaRequest;
  transcript?: string;
};

/** The room that a film has whose head does not tell its size, in pixels. */
const [WIDTH, HEIGHT] = [640, 360];

/** The tokens of a picture that is a sound or film, in the place of a paragraph. */
export function media(state: StateCore, picture: Token, paragraph: Token): Token[] {
  const title = inlineText(picture.children ?? [])
    .replace(/\s+/g, ' ')
    .trim();
  const { poster, captions, caption, credit } = readMediaTitle(
    String(picture.attrGet('title') ?? ''),
  );
  const src = authoredPath(String(picture.attrGet('src') ?? ''));
  const meta: MediaMeta = { src, title, request: { poster, captions } };
  const tokens = framed(state, paragraph, { type: 'media', meta, caption, credit });
  // What the search reads of it.
  tokens[0]!.content = title;
  return tokens;
}

/** Renderer rule: the browser's own player, and what it plays told before a byte of it is loaded. */
export const renderMediaOpen: RendererRule = (tokens, index, _options, env) => {
  const { src, title, request, transcript } = tokens[index]!.meta as MediaMeta;
  const article = stateOf(env);
  const { media: find, absolute, words } = contextOf(env);
  const shown = escapeHtml(typeset(title, article.lang));
  const view = find?.(src, request);
  if (!view) return `<figure class="figure missing">${shown === '' ? '' : `<p>${shown}</p>`}`;
  article.media.push({ title, transcript, view });
  if (absolute) return `<figure>${inFeed(view, shown, words)}`;
  const head = shown === '' ? '' : `<p class="media-title">${shown}</p>\n`;
  const name = shown === '' ? escapeHtml(words[view.kind]) : shown;
  const player =
    view.kind === 'sound'
      ? `<audio controls preload="none" src="${escapeHtml(view.src)}" aria-label="${name}"></audio>`
      : film(view, { name, lang: article.lang, captionsName: words.captions });
  return `<figure class="figure media">${head}${player}\n${below(view, words)}`;
};

/** Sized by the file itself, so that nothing moves when it begins. */
function film(
  { src, poster, captions, width = WIDTH, height = HEIGHT }: MediaView,
  { name, lang, captionsName }: Readonly<Record<'name' | 'lang' | 'captionsName', string>>,
): string {
  const picture = poster === undefined ? '' : ` poster="${escapeHtml(poster)}"`;
  const track =
    captions === undefined
      ? ''
      : `<track kind="captions" src="${escapeHtml(captions)}" srclang="${escapeHtml(lang)}" label="${escapeHtml(captionsName)}">`;
  const upright = height > width ? ' upright' : '';
  // A poster of another form would be taken for that of the film until it plays.
  const room = `<svg viewbox="0 0 ${width} ${height}" aria-hidden="true"></svg>`;
  return `<span class="film${upright}">${room}<video controls playsinline preload="none" src="${escapeHtml(src)}"${picture} width="${width}" height="${height}" aria-label="${name}">${track}</video></span>`;
}

/** What it is, how long and how large, as the way to the file itself; its address is for paper. */
function below({ src, address, about }: MediaView, words: MarkdownWords): string {
  return `<p class="media-about"><a href="${escapeHtml(src)}" data-address="${escapeHtml(address)}">${escapeHtml(about.join(', '))}</a> <span>${escapeHtml(words.notStored)}</span></p>`;
}

/** In a feed's app, which may play nothing: a way to it. */
function inFeed({ kind, address, about, poster }: MediaView, title: string, words: MarkdownWords) {
  const play = kind === 'sound' ? words.listen : words.watch;
  const picture = poster === undefined ? '' : `<img src="${escapeHtml(poster)}" alt=""><br>`;
  const name = title === '' ? '' : `: ${title}`;
  return `<p><a href="${escapeHtml(address)}">${picture}${escapeHtml(play)}${name}</a> (${escapeHtml(about.join(', '))})</p>`;
}
