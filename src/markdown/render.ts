import type { Token } from 'markdown-it';
import { withoutAlso } from './blocks/also.ts';
import type { RenderContext } from './context.ts';
import { galleryPictures, type GalleryPicture } from './gallery-pictures.ts';
import { articleMarkdown } from './parser.ts';
import { isPlainIn, textOf } from './plain-text.ts';
import type { RenderedEntry } from './render-entries.ts';
import { renderEntries } from './render-entries.ts';
import { questionsIn, type TextQuestion } from './questions.ts';
import { newState, type Heading, type PlayedMedia } from './body-state.ts';

export type { PlayedMedia } from './body-state.ts';
export type { GalleryPicture } from './gallery-pictures.ts';
export type {
  LinkView,
  MediaRequest,
  MediaView,
  PictureView,
  RenderContext,
  ShownEntry,
} from './context.ts';
export type { RenderedEntry } from './render-entries.ts';

/** A rendered body and what a page must know of it. */
export type Rendered = {
  html: string;
  headings: Heading[];
  /** Of a text that is made of questions and answers. */
  questions: TextQuestion[];
  /** Whether a picture leads to its largest file. */
  hasEnlarged: boolean;
  /** Of its galleries, or of a photo essay; none in feeds. */
  pictures: GalleryPicture[];
  /** The sounds and films that it plays, in its order. */
  media: readonly PlayedMedia[];
  /** Of live coverage: its entries in the order of the text, and the notes of all of it. `html` is its summary. */
  entries?: RenderedEntry[];
  notes?: string;
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
  const pictures = context.absolute ? [] : galleryPictures(parsed);
  const html = (some: Token[]): string =>
    articleMarkdown.renderer.render(some, articleMarkdown.options, env);
  if (context.live) {
    const inline = (text: string): string => renderInline(text, context);
    const { summary, ...rest } = renderEntries(body, tokens, context, { tokens: html, inline });
    // Its entries are what it is parted into: a list of these would be as long as the page.
    return {
      ...{ html: summary, headings: [], questions: [], pictures },
      ...{ hasEnlarged: article.enlarged > 0, media: article.media, ...rest },
    };
  }
  return {
    html: html(tokens),
    headings: article.headings,
    questions: context.absolute ? [] : questionsIn(parsed),
    hasEnlarged: article.enlarged > 0,
    pictures,
    media: article.media,
  };
}

/** One line of Markdown (a standfirst, a hero's caption) as HTML without a paragraph around it. */
export function renderInline(text: string, context: RenderContext): string {
  return articleMarkdown.renderInline(text, { article: newState(context.lang, context) });
}
