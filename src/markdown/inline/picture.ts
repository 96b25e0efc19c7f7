import type { Env, RendererRule, Token } from 'markdown-it';
import type { PictureView } from '../context.ts';
import { escapeHtml } from '../../lib/escape-html.ts';
import { stateOf } from '../body-state.ts';

/** A picture inside a line of text; a missing one leaves its alternative text. */
export const renderPicture: RendererRule = (tokens, index, options, env, renderer) => {
  const token = tokens[index]!;
  const alt = renderer.renderInlineAsText(token.children ?? [], options, env).replace(/\s+/g, ' ');
  const view = pictureView(token, env);
  if (!view) return escapeHtml(alt);
  const title = token.attrGet('title');
  return pictureTag(view, alt, title === null ? undefined : String(title));
};

/** The picture that a token of type `image` names, as the page shows it. */
export function pictureView(token: Token, env: Env | undefined): PictureView | undefined {
  return stateOf(env).context?.picture(authoredPath(String(token.attrGet('src') ?? '')));
}

/** The `img` element: sized, lazy, in the order that people read attributes. */
export function pictureTag(view: PictureView, alt: string, title?: string): string {
  const set = view.srcset === undefined ? '' : ` srcset="${escapeHtml(view.srcset)}"`;
  const sizes = view.sizes === undefined ? '' : ` sizes="${escapeHtml(view.sizes)}"`;
  const titleAttribute = title === undefined ? '' : ` title="${escapeHtml(title)}"`;
  return `<img src="${escapeHtml(view.src)}"${set}${sizes} width="${view.width}" height="${view.height}" alt="${escapeHtml(alt)}"${titleAttribute} loading="lazy" decoding="async">`;
}

/** A destination as it was typed: markdown-it percent-encodes it, file systems do not. */
export function authoredPath(src: string): string {
  if (/^https?:/i.test(src)) return src;
  try {
    return decodeURIComponent(src);
  } catch {
    return src;
  }
}
