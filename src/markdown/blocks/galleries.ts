import type { RendererRule, StateCore, Token } from 'markdown-it';
import { escapeHtml } from '../../lib/escape-html.ts';
import { contextOf, fill, stateOf } from '../body-state.ts';

/** Core rule: figures that follow one another, with or without empty lines between, are a gallery. */
export function galleries(state: StateCore): void {
  const article = stateOf(state.env);
  if (article.context?.absolute) return;
  const tokens: Token[] = [];
  let start = -1;
  let count = 0;
  const finish = (): void => {
    if (count > 1) {
      const open = new state.Token('gallery_open', 'section', 1);
      open.meta = { count, number: ++article.galleries };
      const figures = tokens.slice(start).filter(({ type }) => type === 'figure_open');
      figures.forEach((figure, at) => (figure.meta = { ...figure.meta, place: { at, count } }));
      tokens.splice(start, 0, open);
      tokens.push(new state.Token('gallery_close', 'section', -1));
    }
    count = 0;
  };
  let inside = false;
  for (const token of state.tokens) {
    if (token.type === 'figure_open') {
      if (count++ === 0) start = tokens.length;
      inside = true;
    } else if (!inside) finish();
    if (token.type === 'figure_close') inside = false;
    tokens.push(token);
  }
  finish();
  state.tokens = tokens;
}

/**
 * Renderer rule: two pictures stand side by side (`pair`); more lie in a strip that scrolls, so the
 * keyboard must be able to reach it.
 */
export const renderGalleryOpen: RendererRule = (tokens, index, _options, env) => {
  const { count, number } = tokens[index]!.meta as { count: number; number: number };
  const label = escapeHtml(fill(contextOf(env).words.gallery, { n: number, count }));
  if (count === 2) return `<section class="gallery pair" aria-label="${label}">\n`;
  return `<section class="gallery strip" aria-label="${label}" tabindex="0">\n`;
};

/** Renderer rule. */
export const renderGalleryClose: RendererRule = () => '</section>\n';
