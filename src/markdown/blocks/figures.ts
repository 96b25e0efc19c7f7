import type { Env, RendererRule, StateCore, Token } from 'markdown-it';
import { isDataFile } from '../../charts/chart-title.ts';
import { mediaKindOf } from '../../media/media-title.ts';
import { splitCaption } from '../../lib/split-caption.ts';
import type { PictureView } from '../context.ts';
import { escapeHtml } from '../../lib/escape-html.ts';
import { authoredPath, pictureTag, pictureView } from '../inline/picture.ts';
import { chart } from './charts.ts';
import { media } from './media.ts';
import { framed } from './framed.ts';
import { inlineText } from '../inline-text.ts';
import { contextOf, stateOf } from '../body-state.ts';

/** A panorama from this width on, as a multiple of the height. */
const WIDE = 2;
/** From this height on, as a multiple of the width, a story shows less of a picture than there is. */
const TALL = 2;
const PICTURE_FILE = /\.(?:jpe?g|png|gif|webp|avif)$/i;

/** What a figure shows. */
export type FigureMeta = {
  alt: string;
  view: PictureView | undefined;
  /** Who made it, as Markdown; empty where nobody is named. */
  credit: string;
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
      for (const part of makerOf(picture)(state, picture, token)) tokens.push(part);
    }
    index += 2;
  }
  state.tokens = tokens;
}

/** What becomes of a picture: a chart of a file of data, a player of a sound or film, else a figure. */
function makerOf(picture: Token): typeof figure {
  const src = authoredPath(String(picture.attrGet('src')));
  if (isDataFile(src)) return chart;
  return mediaKindOf(src) ? media : figure;
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

function figure(state: StateCore, picture: Token, paragraph: Token): Token[] {
  const alt = inlineText(picture.children ?? [])
    .replace(/\s+/g, ' ')
    .trim();
  const { caption, credit } = splitCaption(String(picture.attrGet('title') ?? ''));
  const view = pictureView(picture, state.env);
  if (stateOf(state.env).context && !view && alt === '' && caption === '' && credit === '')
    return [];
  return framed(state, paragraph, {
    type: 'figure',
    meta: { alt, view, credit } satisfies FigureMeta,
    caption,
    credit,
  });
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
