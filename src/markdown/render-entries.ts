import type { Token } from 'markdown-it';
import { escapeHtml } from '../lib/escape-html.ts';
import type { RenderContext, ShownEntry } from './context.ts';
import { entryNote } from './live/entry-note.ts';
import { scanEntries } from './live/scan-entries.ts';
import { textOf } from './plain-text.ts';

/** An entry of live coverage: all of it and what is below its heading as HTML, and the latter as plain text. */
export type RenderedEntry = { id: string; html: string; below: string; text: string };

/** Live coverage: what stands before its entries, these in the order of the text, and its notes. */
type SplitText = { summary: Token[]; entries: Token[][]; titles: string[]; notes: Token[] };

/** Parts the tokens of a text where its entries begin. */
function split(body: string, tokens: readonly Token[]): SplitText {
  const titles = new Map(scanEntries(body).map(({ line, heading }) => [line, heading.title]));
  const parts: SplitText = { summary: [], entries: [], titles: [], notes: [] };
  let current = parts.summary;
  for (const token of tokens) {
    if (token.type === 'notes_open') current = parts.notes;
    const isTop = token.type === 'heading_open' && token.level === 0;
    const title = isTop ? titles.get(token.map?.[0] ?? -1) : undefined;
    if (title !== undefined) {
      parts.entries.push((current = []));
      parts.titles.push(title);
    }
    current.push(token);
  }
  return parts;
}

/** Marks the paragraphs of an entry that tell what was corrected in it. */
function markNotes(tokens: readonly Token[]): void {
  for (const [at, token] of tokens.entries())
    if (token.type === 'paragraph_open' && entryNote(tokens[at + 1]!.content))
      token.attrJoin('class', 'entry__note');
}

type Render = { tokens(tokens: Token[]): string; inline(text: string): string };

function headOf(
  { id, datetime, written }: ShownEntry,
  tag: string,
  title: string,
  isWhole: boolean,
): string {
  const time = `<time datetime="${datetime}">${escapeHtml(written)}</time>`;
  if (isWhole) return `<${tag}>${escapeHtml(written)} ${title}</${tag}>\n`;
  return `<${tag}><a class="entry__time" href="#${id}">${time}</a> ${title}</${tag}>\n`;
}

/**
 * The entries of live coverage, parsed as `tokens` of `body`, as HTML: each a section with its own place on the
 * page; in feeds without it. Of a withdrawn one only the notice is left.
 */
export function renderEntries(
  body: string,
  tokens: readonly Token[],
  { live = [], absolute = false }: RenderContext,
  render: Render,
): { summary: string; entries: RenderedEntry[]; notes: string } {
  const parts = split(body, tokens);
  const entries = parts.entries.slice(0, live.length).map((all, at): RenderedEntry => {
    const entry = live[at]!;
    const [open, , , ...below] = all as [Token, ...Token[]];
    const { id, gone } = entry;
    if (!absolute) markNotes(below);
    const words = gone === undefined ? render.tokens(below) : `<p>${escapeHtml(gone)}</p>\n`;
    const title = gone === undefined ? render.inline(parts.titles[at]!) : '';
    const html = headOf(entry, open.tag, title, absolute) + words;
    const kind = gone === undefined ? 'entry' : 'entry entry--gone';
    return {
      id,
      html: absolute ? html : `<article class="${kind}" id="${id}">\n${html}</article>\n`,
      below: words,
      text: gone ?? textOf(below),
    };
  });
  return { summary: render.tokens(parts.summary), entries, notes: render.tokens(parts.notes) };
}
