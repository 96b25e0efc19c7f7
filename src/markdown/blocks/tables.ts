import type { RendererRule, StateCore, Token } from 'markdown-it';
import { escapeHtml } from '../../lib/escape-html.ts';
import { inlineText } from '../inline-text.ts';
import { contextOf, fill, stateOf } from '../body-state.ts';

const LONGEST_LABEL = 80;

/**
 * Core rule: alignment by class (the content security policy forbids style attributes), `scope` for
 * column heads, an empty head as an ordinary cell, and a label made of the heads.
 */
export function tables(state: StateCore): void {
  const article = stateOf(state.env);
  let table: Token | undefined;
  let heads: string[] = [];
  let head: Token | undefined;
  state.tokens.forEach((token, index) => {
    if (token.type === 'table_open') {
      table = token;
      heads = [];
      table.meta = { number: ++article.tables };
    } else if (token.type === 'thead_close' && table) {
      table.meta = { ...table.meta, label: heads.join(', ') };
    } else if (token.type === 'th_open') {
      head = token;
      const name = inlineText(state.tokens[index + 1]!.children ?? []).trim();
      if (name === '') token.tag = 'td';
      else heads.push(name);
      alignByClass(token);
      if (token.tag === 'th') token.attrSet('scope', 'col');
    } else if (token.type === 'th_close') token.tag = head!.tag;
    else if (token.type === 'td_open') alignByClass(token);
  });
}

/** Renderer rule: the table in a box of its own that scrolls and that the keyboard reaches. */
export const renderTableOpen: RendererRule = (tokens, index, _options, env) => {
  const { words, absolute } = contextOf(env);
  if (absolute) return '<table>\n';
  const { number, label } = tokens[index]!.meta as { number: number; label: string };
  const name = fill(words.table, { n: number });
  const full = label === '' ? name : `${name}: ${label}`;
  const cut = full.length > LONGEST_LABEL ? `${[...full].slice(0, LONGEST_LABEL).join('')}…` : full;
  return `<section class="table-box" aria-label="${escapeHtml(cut)}" tabindex="0">\n<table>\n`;
};

/** Renderer rule. */
export const renderTableClose: RendererRule = (_tokens, _index, _options, env) =>
  contextOf(env).absolute ? '</table>\n' : '</table>\n</section>\n';

function alignByClass(cell: Token): void {
  const style = cell.attrGet('style');
  if (style === null) return;
  cell.attrs = [['class', String(style).replace('text-align:', '')]];
}
