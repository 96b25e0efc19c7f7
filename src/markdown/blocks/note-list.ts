import type { RendererRule, StateCore, Token } from 'markdown-it';
import { escapeHtml } from '../../lib/escape-html.ts';
import { noteReferenceId } from '../inline/note-reference.ts';
import { contextOf, fill, stateOf, type Footnote } from '../body-state.ts';

/**
 * Core rule: numbers the notes in the order in which the text refers to them and puts them at its
 * end. A note may refer to another. Notes that nothing refers to are left out.
 */
export function noteList(state: StateCore): void {
  const { notes } = stateOf(state.env);
  if (notes.size === 0) return;
  const used: Footnote[] = [];
  const number = (blocks: readonly Token[]): void => {
    for (const block of blocks)
      for (const token of block.children ?? []) {
        if (token.type !== 'note_reference') continue;
        const note = notes.get(String(token.meta?.['label']))!;
        if (note.number === 0) note.number = used.push(note);
        token.meta = { number: note.number, occurrence: ++note.references };
      }
  };
  number(state.tokens);
  if (used.length === 0) return;
  const list: Token[] = [new state.Token('notes_open', 'section', 1)];
  // `used` grows while it is walked, when notes refer to notes.
  for (const note of used) {
    const text = new state.Token('inline', '', 0);
    text.content = note.content;
    text.map = [note.textLine, note.textLine + 1];
    text.children = [];
    state.md.inline.parse(note.content, state.md, state.env, text.children);
    number([text]);
    const open = new state.Token('note_open', 'li', 1);
    const close = new state.Token('note_close', 'li', -1);
    open.meta = close.meta = { note };
    list.push(open, text, close);
  }
  list.push(new state.Token('notes_close', 'section', -1));
  for (const token of list) state.tokens.push(token);
}

/** Renderer rule: the notes under a heading of their own. */
export const renderNotesOpen: RendererRule = (_tokens, _index, _options, env) => {
  const { words, absolute } = contextOf(env);
  const title = escapeHtml(words.footnotes);
  if (absolute) return `<h2>${title}</h2>\n<ol>\n`;
  return `<section class="notes" aria-labelledby="fn_title">\n<h2 id="fn_title">${title}</h2>\n<ol>\n`;
};

/** Renderer rule. */
export const renderNotesClose: RendererRule = (_tokens, _index, _options, env) =>
  contextOf(env).absolute ? '</ol>\n' : '</ol>\n</section>\n';

/** Renderer rule: one note. */
export const renderNoteOpen: RendererRule = (tokens, index, _options, env) => {
  const token = tokens[index]!;
  const { note } = token.meta as { note: Footnote };
  const dir = token.attrGet('dir') === null ? '' : ' dir="auto"';
  return contextOf(env).absolute ? `<li${dir}>` : `<li id="fn_${note.number}"${dir}>`;
};

/** Renderer rule: the ways back, one for each place that refers to the note. */
export const renderNoteClose: RendererRule = (tokens, index, _options, env) => {
  const { note } = tokens[index]!.meta as { note: Footnote };
  const { words, absolute } = contextOf(env);
  if (absolute) return '</li>\n';
  let back = '';
  for (let occurrence = 1; occurrence <= note.references; occurrence++) {
    const which = note.references === 1 ? `${note.number}` : `${note.number}.${occurrence}`;
    const label = escapeHtml(fill(words.footnoteBack, { n: which }));
    // U+FE0E keeps the arrow from being drawn as an emoji.
    back += ` <a class="back" href="#${noteReferenceId(note.number, occurrence)}" aria-label="${label}">↩\uFE0E</a>`;
  }
  return `${back}</li>\n`;
};
