import type { RendererRule, StateInline } from 'markdown-it';
import { escapeHtml } from '../../lib/escape-html.ts';
import { contextOf, fill, stateOf } from '../body-state.ts';

const REFERENCE = /\[\^([^\s\]]{1,80})\]/y;

/** Inline rule: `[^1]` where a definition of that name exists; else it stays text. */
export function noteReference(state: StateInline, silent: boolean): boolean {
  if (state.src.charCodeAt(state.pos + 1) !== 0x5e || state.src.charCodeAt(state.pos) !== 0x5b)
    return false;
  REFERENCE.lastIndex = state.pos;
  const label = REFERENCE.exec(state.src)?.[1];
  // A link may not lie inside a link.
  if (label === undefined || state.linkLevel > 0) return false;
  if (!stateOf(state.env).notes.has(label)) return false;
  if (!silent) state.push('note_reference', '', 0).meta = { label };
  state.pos += label.length + 3;
  return true;
}

/** Renderer rule: a raised number that leads to the note and can be returned to. */
export const renderNoteReference: RendererRule = (tokens, index, _options, env) => {
  const { number, occurrence } = tokens[index]!.meta as { number: number; occurrence: number };
  const { words, absolute } = contextOf(env);
  if (absolute) return `<sup>${number}</sup>`;
  const label = escapeHtml(fill(words.footnote, { n: number }));
  const id = noteReferenceId(number, occurrence);
  return `<sup class="note"><a id="${id}" href="#fn_${number}" aria-label="${label}">${number}</a></sup>`;
};

/** The id of the n-th place that refers to a note. */
export function noteReferenceId(number: number, occurrence: number): string {
  return occurrence === 1 ? `fnref_${number}` : `fnref_${number}_${occurrence}`;
}
