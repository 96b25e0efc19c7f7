import type { Env, RendererRule, StateCore, Token } from 'markdown-it';
import { splitCaption } from '../caption.ts';
import type { PictureView } from '../context.ts';
import { escapeHtml } from '../../lib/escape-html.ts';
import { pictureTag, pictureView } from '../inline/picture.ts';
import { inlineText } from '../inline-text.ts';
import { contextOf, stateOf } from '../body-state.ts';

/** A panorama from this width on, as a multiple of the height. */
const WIDE = 2;
/** From this height on, as a multiple of the width, a story shows less of a picture than there is. */
const TALL = 2;
const PICTURE_FILE = /\.(?:jpe?g|png|gif|webp|avif)$/i;

type FigureMeta = {
  alt: string;
  view: PictureView | undefined;
  /** In a gallery: the how many-th of how many, from 0. */
  place?: { at: number; count: number };
};

/**
 * Core rule: a paragraph of nothing but pictures becomes a figure for each. Caption and credit are
 * Markdown of their own, so the rules that follow see them as any other text.
 */
export function figures(state: StateCore): void {
  const tokens: Token[] = [];
  for (let index = 0; index < state.tokens.length; index++) {
    const token = state.tokens[index]!;
    const children = state.tokens[index + 1]?.children;
    const pictures =
      token.type === 'paragraph_open' && !token.hidden && children ? onlyPictures(children) : [];
    if (pictures.length === 0) {
      tokens.push(token);
      continue;
    }
    for (const picture of pictures) {
      for (const part of figure(state, picture, token)) tokens.push(part);
    }
    index += 2;
  }
  state.tokens = tokens;
}

/**
 * Renderer rule: the frame and what it shows; a missing picture shows its alternative text. What a
 * gallery or a story shows small leads to the whole of it.
 */
export const renderFigureOpen: RendererRule = (tokens, index, _options, env) => {
  const { alt, view, place } = tokens[index]!.meta as FigureMeta;
  const words = alt === '' ? '' : `<p>${escapeHtml(alt)}</p>`;
  const isSmall = view && (place !== undefined || view.height > TALL * view.width);
  const shown = view ? (isSmall ? enlargeable(view, alt, env) : pictureTag(view, alt)) : words;
  const count = place ? `<span class="count">${place.at + 1}/${place.count}</span>` : '';
  return `<figure class="figure${shape(view)}">${shown}${count}`;
};

/** A picture that leads to its largest file, where there is one to lead to. */
function enlargeable(view: PictureView, alt: string, env: Env | undefined): string {
  const { large } = view;
  if (large === undefined) return pictureTag(view, alt);
  stateOf(env).enlarged++;
  const name = alt === '' ? ` aria-label="${escapeHtml(contextOf(env).words.enlarge)}"` : '';
  return `<a class="large" href="${escapeHtml(large)}"${name}>${pictureTag(view, alt)}</a>`;
}

/** Renderer rule. */
export const renderCreditOpen: RendererRule = (tokens, index) =>
  `${tokens[index]!.content}<span class="credit">`;

function figure(state: StateCore, picture: Token, paragraph: Token): Token[] {
  const alt = inlineText(picture.children ?? [])
    .replace(/\s+/g, ' ')
    .trim();
  const { caption, credit } = splitCaption(String(picture.attrGet('title') ?? ''));
  const view = pictureView(picture, state.env);
  if (stateOf(state.env).context && !view && alt === '' && caption === '' && credit === '')
    return [];
  const token = (type: string, tag: string, nesting: -1 | 0 | 1) =>
    Object.assign(new state.Token(type, tag, nesting), { map: paragraph.map });
  const inline = (content: string) => {
    const text = Object.assign(token('inline', '', 0), { content, children: [] as Token[] });
    state.md.inline.parse(content, state.md, state.env, text.children);
    return text;
  };
  const open = token('figure_open', 'figure', 1);
  open.level = paragraph.level;
  open.meta = { alt, view } satisfies FigureMeta;
  const legend: Token[] = [];
  if (caption !== '') legend.push(inline(caption));
  if (credit !== '') {
    const start = token('credit_open', 'span', 1);
    // A space between caption and credit, for screen readers and for copies.
    start.content = legend.length > 0 ? ' ' : '';
    legend.push(start, inline(credit), token('credit_close', 'span', -1));
  }
  if (legend.length > 0) {
    legend.unshift(token('figcaption_open', 'figcaption', 1));
    legend.push(token('figcaption_close', 'figcaption', -1));
  }
  const close = token('figure_close', 'figure', -1);
  close.level = paragraph.level;
  close.block = true;
  return [open, ...legend, close];
}

/**
 * The pictures of a paragraph that holds nothing else, or none. A link around a picture that leads
 * to a picture file is dropped: it only repeats what is shown.
 */
function onlyPictures(children: readonly Token[]): Token[] {
  const pictures: Token[] = [];
  for (const token of children) {
    if (token.type === 'image') pictures.push(token);
    else if (token.type === 'link_open') {
      if (!PICTURE_FILE.test(String(token.attrGet('href')))) return [];
    } else if (token.type === 'text' ? token.content.trim() !== '' : !isGap(token)) return [];
  }
  return pictures;
}

function isGap(token: Token): boolean {
  return ['softbreak', 'hardbreak', 'link_close'].includes(token.type);
}

function shape(view: PictureView | undefined): string {
  if (!view) return ' missing';
  if (view.height > view.width) return ' upright';
  return view.width >= WIDE * view.height ? ' wide' : '';
}
