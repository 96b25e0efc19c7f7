import type { RendererRule, StateCore, Token } from 'markdown-it';

/** What is framed: the kind of its tokens, what its renderer needs, and the words beneath. */
type Framed = {
  type: 'figure' | 'chart' | 'media';
  meta: Record<string, unknown>;
  caption: string;
  credit: string;
};

/**
 * The tokens of a figure in the place of a paragraph. Caption and credit are Markdown of their own, so the rules
 * that follow see them as any other text.
 */
export function framed(
  state: StateCore,
  paragraph: Token,
  { type, meta, caption, credit }: Framed,
): Token[] {
  const token = (name: string, tag: string, nesting: -1 | 0 | 1) =>
    Object.assign(new state.Token(name, tag, nesting), { map: paragraph.map });
  const inline = (content: string) => {
    const text = Object.assign(token('inline', '', 0), { content, children: [] as Token[] });
    state.md.inline.parse(content, state.md, state.env, text.children);
    return text;
  };
  const open = token(`${type}_open`, 'figure', 1);
  open.level = paragraph.level;
  open.meta = meta;
  const legend: Token[] = [];
  if (caption !== '') legend.push(inline(caption));
  if (credit !== '') {
    const start = token('credit_open', 'span', 1);
    // A space between caption and credit, for screen readers and for copies.
    start.content = legend.length > 0 ? ' ' : '';
    legend.push(start, inline(credit), token('credit_close', 'span', -1));
  }
  if (legend.length > 0) {
    legend.unshift(token('figcaption_open', 'figcaption', 1));
    legend.push(token('figcaption_close', 'figcaption', -1));
  }
  const close = token(`${type}_close`, 'figure', -1);
  close.level = paragraph.level;
  close.block = true;
  return [open, ...legend, close];
}

/** Where a credit stands: in a line for several pictures, or beside one that such a line speaks for. */
export type CreditMeta = { isLine?: true; isSaidBelow?: true };

/** Renderer rule. */
export const renderCreditOpen: RendererRule = (tokens, index) => {
  const { content, meta } = tokens[index]!;
  const { isLine, isSaidBelow } = (meta ?? {}) as CreditMeta;
  if (isLine) return '<p class="credits">';
  return `${content}<span class="credit${isSaidBelow ? ' each' : ''}">`;
};
