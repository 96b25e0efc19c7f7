import { withoutAlso } from './blocks/also.ts';
import type { RenderContext } from './context.ts';
import { articleMarkdown } from './parser.ts';
import { isPlainIn, textOf } from './plain-text.ts';
import { newState, type Heading } from './body-state.ts';

export type { LinkView, PictureView, RenderContext } from './context.ts';

/** A rendered body and what a page must know of it. */
export type Rendered = {
  html: string;
  headings: Heading[];
  /** Whether a picture leads to its largest file. */
  hasEnlarged: boolean;
};

/**
 * An article's body, Markdown without front matter, as HTML: no raw HTML passes, no `style` or event
 * attribute is written, nothing throws. Ids have no underscore but for notes (`fn_1`, `fnref_1`).
 * `takeText` is given what `plainText` makes of the body, where that needs no parsing of its own.
 */
export function renderMarkdown(
  body: string,
  context: RenderContext,
  takeText?: (text: string) => void,
): Rendered {
  const article = newState(context.lang, context);
  const env = { article };
  const parsed = articleMarkdown.parse(body, env);
  if (takeText && isPlainIn(context.lang)) takeText(textOf(parsed));
  const tokens = context.absolute ? withoutAlso(parsed) : parsed;
  return {
    html: articleMarkdown.renderer.render(tokens, articleMarkdown.options, env),
    headings: article.headings,
    hasEnlarged: article.enlarged > 0,
  };
}

/** One line of Markdown (a standfirst, a hero's caption) as HTML without a paragraph around it. */
export function renderInline(text: string, context: RenderContext): string {
  return articleMarkdown.renderInline(text, { article: newState(context.lang, context) });
}
