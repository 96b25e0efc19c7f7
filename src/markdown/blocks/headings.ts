import type { RendererRule, StateCore } from 'markdown-it';
import { escapeHtml } from '../../lib/escape-html.ts';
import { inlineText } from '../inline-text.ts';
import { headingSlug } from '../slug.ts';
import { contextOf, fill, stateOf } from '../body-state.ts';

/**
 * Core rule, before figures: a heading of pictures and notes alone, which Word makes of a picture in the
 * style of a heading, is a paragraph, so that all of it is shown.
 */
export function wordlessHeadings(state: StateCore): void {
  state.tokens.forEach((token, index) => {
    if (token.type !== 'heading_open') return;
    const children = state.tokens[index + 1]!.children ?? [];
    if (!children.some(({ type }) => type === 'image' || type === 'note_reference')) return;
    if (inlineText(children.filter(({ type }) => type !== 'image')).trim() !== '') return;
    const close = state.tokens[index + 2]!;
    [token.type, close.type] = ['paragraph_open', 'paragraph_close'];
    token.tag = close.tag = 'p';
    token.markup = close.markup = '';
  });
}

/**
 * Core rule: gives headings their depth and id. The page's own headline is its `h1`, so the body
 * begins at `h2`, and no depth is skipped whatever number of signs was typed: a heading lies one
 * below the nearest earlier heading with fewer signs. One without words is left out.
 */
export function headings(state: StateCore): void {
  const article = stateOf(state.env);
  const open: number[] = [];
  const used = new Map<string, number>();
  state.tokens.forEach((token, index) => {
    if (token.type !== 'heading_open') return;
    const typed = Number(token.tag.slice(1));
    while (open.length > 0 && open.at(-1)! >= typed) open.pop();
    const depth = Math.min(6, 2 + open.length);
    open.push(typed);
    const inline = state.tokens[index + 1]!;
    const text = inlineText(inline.children ?? []).trim();
    const id = text === '' ? '' : uniqueId(headingSlug(text), used);
    if (text === '') inline.children = [];
    const close = state.tokens[index + 2]!;
    token.tag = `h${depth}`;
    close.tag = token.tag;
    token.meta = { id };
    close.meta = { id, text };
    if (id !== '') article.headings.push({ depth, id, text });
  });
}

/** Renderer rule: the heading in a box, so that its link lies beside it and not in its name. */
export const renderHeadingOpen: RendererRule = (tokens, index, _options, env) => {
  const token = tokens[index]!;
  const id = String(token.meta?.['id'] ?? '');
  if (id === '') return '';
  const dir = token.attrGet('dir') === null ? '' : ' dir="auto"';
  if (contextOf(env).absolute) return `<${token.tag}${dir}>`;
  return `<div class="heading"><${token.tag} id="${escapeHtml(id)}"${dir}>`;
};

/** Renderer rule: the end of the heading, its link and its box. */
export const renderHeadingClose: RendererRule = (tokens, index, _options, env) => {
  const token = tokens[index]!;
  const { words, absolute } = contextOf(env);
  const id = String(token.meta?.['id'] ?? '');
  if (id === '') return '';
  if (absolute) return `</${token.tag}>\n`;
  const label = fill(words.anchor, { text: String(token.meta?.['text']) });
  return `</${token.tag}> <a class="anchor" href="#${escapeHtml(id)}" aria-label="${escapeHtml(label)}">#</a></div>\n`;
};

function uniqueId(slug: string, used: Map<string, number>): string {
  let count = used.get(slug) ?? 0;
  let id = slug;
  while (used.has(id)) id = `${slug}-${++count + 1}`;
  used.set(slug, count);
  used.set(id, used.get(id) ?? 0);
  return id;
}
