import type { MarkdownIt } from 'markdown-it';
import { looseCaption } from '../../lib/loose-caption.ts';

type Helpers = MarkdownIt['helpers'];
type Title = ReturnType<Helpers['parseLinkTitle']>;

const LONGEST = 2000;

/**
 * Captions as they are typed: between curly quotation marks, or with quotation marks inside
 * (`![x](a.jpg "Spanduk "maju" (Foto: A)")`). Only after a picture's file name, only to the end of
 * the line, and only where CommonMark finds no title.
 */
export function captionTitle(helpers: Helpers): Helpers['parseLinkTitle'] {
  const strict = helpers.parseLinkTitle;
  return (text, start, max, previous) => {
    const title = strict(text, start, max, previous);
    if (previous || !/["“”]/.test(text[start] ?? '')) return title;
    if (title.ok && /^[ \t\n]*\)/.test(text.slice(title.pos, title.pos + 20))) return title;
    return loose(text, start, Math.min(max, start + LONGEST)) ?? title;
  };
}

function loose(text: string, start: number, max: number): Title | undefined {
  const lineEnd = text.indexOf('\n', start);
  const str = looseCaption(text.slice(0, lineEnd < 0 ? max : Math.min(lineEnd, max)), start);
  if (str === undefined) return undefined;
  return { ok: true, can_continue: false, pos: start + 2 + str.length, str, marker: 0 };
}
