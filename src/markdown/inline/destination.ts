import type { MarkdownIt } from 'markdown-it';

type Helpers = MarkdownIt['helpers'];

/** Longer than any file name; keeps a body full of brackets linear. */
const LONGEST = 300;
const FILE =
  /\.(?:jpe?g|png|gif|webp|avif|heic|svg|pdf|docx?|xlsx?|pptx?|odt|ods|odp|rtf|csv|tsv|txt|zip|mp3|m4a|ogg|mp4|epub)$/i;

/**
 * Destinations with spaces, as phones name files: `![x](WhatsApp Image 2026-11-22 at 19.41.jpeg)`.
 * Only where CommonMark finds no link, and only up to a known file ending.
 */
export function spacedDestination(helpers: Helpers): Helpers['parseLinkDestination'] {
  const strict = helpers.parseLinkDestination;
  return (text, start, max) => {
    const destination = strict(text, start, max);
    if (!opensDestination(text, start) || text[start] === '<') return destination;
    if (destination.ok && closes(helpers, text, destination.pos, max)) return destination;
    const file = fileName(text, start, Math.min(max, start + LONGEST));
    if (!file.includes(' ')) return destination;
    return { ok: true, pos: start + file.length, str: file };
  };
}

/** The file name up to `)` or a caption, or nothing. Brackets in it come in pairs: `Foto (1).jpg`. */
function fileName(text: string, start: number, max: number): string {
  let depth = 0;
  for (let at = start; at < max; at++) {
    const sign = text[at]!;
    if ('\n<>'.includes(sign) || text.startsWith('](', at)) return '';
    if (sign === '(') depth++;
    const caption = sign === ' ' && /["'“”]/.test(text[at + 1] ?? '');
    if (caption || (sign === ')' && depth-- === 0)) {
      const name = text.slice(start, at).trimEnd();
      if (FILE.test(name)) return name;
      if (sign === ')') return '';
    }
  }
  return '';
}

function opensDestination(text: string, start: number): boolean {
  let at = start - 1;
  while (at > 0 && (text[at] === ' ' || text[at] === '\n')) at--;
  return text[at] === '(' && text[at - 1] === ']';
}

/** Whether `)` follows, or a title and `)`. */
function closes(helpers: Helpers, text: string, from: number, max: number): boolean {
  const after = skipSpace(text, from, max);
  if (text[after] === ')') return true;
  if (after === from) return false;
  const title = helpers.parseLinkTitle(text, after, max);
  return title.ok && text[skipSpace(text, title.pos, max)] === ')';
}

function skipSpace(text: string, from: number, max: number): number {
  let at = from;
  while (at < max && (text[at] === ' ' || text[at] === '\t' || text[at] === '\n')) at++;
  return at;
}
