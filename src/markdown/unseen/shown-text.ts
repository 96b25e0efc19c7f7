import type { StateCore } from 'markdown-it';
import { withoutComments } from './comments.ts';
import { withoutEmbedded } from './embedded-pictures.ts';

/** What of a text readers may see at all: no comments, no pictures as letters. It keeps its lines. */
export const shownText = (text: string): string => withoutEmbedded(withoutComments(text));

/** The rule of the parser by which nothing else becomes part of a page. */
export function dropUnseen(state: StateCore): void {
  state.src = shownText(state.src);
}
