import type { RendererRule, StateCore, Token } from 'markdown-it';
import type { ChartKind } from '../../charts/chart-title.ts';
import { readChartTitle } from '../../charts/chart-title.ts';
import { escapeHtml } from '../../lib/escape-html.ts';
import { contextOf, stateOf } from '../body-state.ts';
import { authoredPath } from '../inline/picture.ts';
import { inlineText } from '../inline-text.ts';
import { typeset } from '../typography/typeset.ts';
import { framed } from './framed.ts';

/** A file of data that is shown as a picture is: `src` as the author wrote it. */
type ChartMeta = { src: string; kind: ChartKind; title: string };

/** The tokens of a picture that is a file of data: a chart or table, in the place of a paragraph. */
export function chart(state: StateCore, picture: Token, paragraph: Token): Token[] {
  const title = inlineText(picture.children ?? [])
    .replace(/\s+/g, ' ')
    .trim();
  const { kind, caption, credit } = readChartTitle(String(picture.attrGet('title') ?? ''));
  const src = authoredPath(String(picture.attrGet('src') ?? ''));
  const meta: ChartMeta = { src, kind, title };
  const tokens = framed(state, paragraph, { type: 'chart', meta, caption, credit });
  // What the search reads of it.
  tokens[0]!.content = title;
  return tokens;
}

/** Renderer rule: the chart or table; what cannot be made shows its title. */
export const renderChartOpen: RendererRule = (tokens, index, _options, env) => {
  const { src, kind, title } = tokens[index]!.meta as ChartMeta;
  const shown = typeset(title, stateOf(env).lang);
  const html = contextOf(env).chart?.(src, { kind, title: shown });
  if (html !== undefined) return `<figure class="figure chart">\n${html}`;
  return `<figure class="figure missing">${title === '' ? '' : `<p>${escapeHtml(shown)}</p>`}`;
};
