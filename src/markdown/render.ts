import { withoutAlso } from './blocks/also.ts';
import type { RenderContext } from './context.ts';
import { storyMarkdown } from './parser.ts';
import { isPlainIn, textOf } from './plain-text.ts';
import { newState, type Heading } from './body-state.ts';

export type { LinkView, PictureView, RenderContext } from './context.ts';

/** A rendered body and what a page must know of it. */
export type Rendered = {
  html: string;
  headings: Heading[];
  hasTable: boolean;
  hasGallery: boolean;
  hasCard: boolean;
  hasNotes: boolean;
};

/**
 * A story's body, Markdown without front matter, as HTML: no raw HTML passes, no `style` or event
 * attribute is written, nothing throws. Ids have no underscore but for notes (`fn_1`, `fnref_1`).
 * `takeText` is given what `plainText` makes of the body, where that needs no parsing of its own.
 */
export function renderMarkdown(
  body: string,
  context: RenderContext,
  takeText?: (text: string) => void,
): Rendered {
  const story = newState(context.lang, context);
  const env = { story };
  const parsed = storyMarkdown.parse(body, env);
  if (takeText && isPlainIn(context.lang)) takeText(textOf(parsed));
  const tokens = context.absolute ? withoutAlso(parsed) : parsed;
  return {
    html: storyMarkdown.renderer.render(tokens, storyMarkdown.options, env),
    headings: story.headings,
    hasTable: story.tables > 0,
    hasGallery: story.galleries > 0,
    hasCard: story.cards > 0,
    hasNotes: [...story.notes.values()].some((note) => note.number > 0),
  };
}

/** One line of Markdown (a standfirst, a hero's caption) as HTML without a paragraph around it. */
export function renderInline(text: string, context: RenderContext): string {
  return storyMarkdown.renderInline(text, { story: newState(context.lang, context) });
}
