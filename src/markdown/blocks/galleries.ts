import type { RendererRule, StateCore, Token } from 'markdown-it';
import { escapeHtml } from '../../lib/escape-html.ts';
import { contextOf, fill, stateOf } from '../body-state.ts';
import type { FigureMeta } from './figures.ts';
import type { CreditMeta } from './framed.ts';
import { sharedCredits } from './shared-credits.ts';

/** Figures that follow one another: where they begin and end among the tokens, and what opens each. */
type Run = { start: number; end: number; figures: Token[] };

/** The runs of figures of a text; where `isParted`, those of one paragraph only. */
function runsOf(tokens: readonly Token[], isParted: boolean): Run[] {
  const runs: Run[] = [];
  let inside = false;
  let run: Run | undefined;
  tokens.forEach((token, at) => {
    if (token.type === 'figure_open') {
      // Figures of one paragraph share its place.
      if (!run || (isParted && run.figures[0]!.map !== token.map))
        runs.push((run = { start: at, end: at, figures: [] }));
      run.figures.push(token);
      inside = true;
    } else if (!inside) run = undefined;
    if (token.type !== 'figure_close') return;
    inside = false;
    if (run) run.end = at + 1;
  });
  return runs;
}

type GalleryMeta = { count: number; number: number; isTall: boolean; isEssay: boolean };

function isUpright(figure: Token): boolean {
  const { view } = figure.meta as FigureMeta;
  return view !== undefined && view.height > view.width;
}

const creditOf = (figure: Token): string => (figure.meta as FigureMeta).credit;

/** Says which of how many each is. */
function number(figures: readonly Token[]): void {
  const count = figures.length;
  figures.forEach((figure, at) => (figure.meta = { ...figure.meta, place: { at, count } }));
}

/** The credits that pictures share, as a paragraph of its own, and hides them beside each; or nothing. */
function collected(state: StateCore, from: readonly Token[], figures: readonly Token[]): Token[] {
  const content = sharedCredits(figures.map(creditOf));
  if (content === undefined) return [];
  for (const token of from)
    if (token.type === 'credit_open') token.meta = { isSaidBelow: true } satisfies CreditMeta;
  const text = Object.assign(new state.Token('inline', '', 0), { content, children: [] });
  state.md.inline.parse(content, state.md, state.env, text.children);
  const [open, close] = (['open', 'close'] as const).map((end) =>
    Object.assign(new state.Token(`credit_${end}`, 'p', end === 'open' ? 1 : -1), {
      meta: { isLine: true } satisfies CreditMeta,
      block: true,
    }),
  );
  return [open!, text, close!];
}

/**
 * Core rule: figures that follow one another, with or without empty lines between, are a gallery. In a photo
 * essay all figures are one set, and two of one paragraph stand side by side.
 */
export function galleries(state: StateCore): void {
  const article = stateOf(state.env);
  if (article.context?.absolute) return;
  const isEssay = article.context?.isEssay === true;
  const runs = runsOf(state.tokens, isEssay);
  if (runs.length === 0) return;
  const tokens: Token[] = [];
  let end = 0;
  for (const run of runs) {
    const { length: count } = run.figures;
    if (isEssay ? count !== 2 : count < 2) continue;
    const inside = state.tokens.slice(run.start, run.end);
    const open = new state.Token('gallery_open', 'section', 1);
    const isTall = run.figures.every(isUpright);
    open.meta = { count, number: ++article.galleries, isTall, isEssay } satisfies GalleryMeta;
    for (const token of state.tokens.slice(end, run.start)) tokens.push(token);
    tokens.push(open);
    for (const token of inside) tokens.push(token);
    tokens.push(new state.Token('gallery_close', 'section', -1));
    ({ end } = run);
    if (isEssay) continue;
    number(run.figures);
    tokens.push(...collected(state, inside, run.figures));
  }
  for (const token of state.tokens.slice(end)) tokens.push(token);
  state.tokens = tokens;
  const all = isEssay ? runs.flatMap(({ figures }) => figures) : [];
  if (all.length < 2) return;
  number(all);
  tokens.push(...collected(state, inFigures(tokens), all));
}

/** What stands in the figures of a text: charts have credits too. */
function inFigures(tokens: readonly Token[]): Token[] {
  let inside = false;
  return tokens.filter(({ type }) => {
    if (type === 'figure_open') inside = true;
    else if (type === 'figure_close') inside = false;
    return inside;
  });
}

/**
 * Renderer rule: two pictures stand side by side (`pair`, in one shape; `beside` of an essay, in their own);
 * more lie in a strip that scrolls, so the keyboard must be able to reach it.
 */
export const renderGalleryOpen: RendererRule = (tokens, index, _options, env) => {
  const { count, number: which, isTall, isEssay } = tokens[index]!.meta as GalleryMeta;
  const label = escapeHtml(fill(contextOf(env).words.gallery, { n: which, count }));
  const tall = isTall ? ' tall' : '';
  if (isEssay) return `<section class="gallery beside" aria-label="${label}">\n`;
  if (count === 2) return `<section class="gallery pair${tall}" aria-label="${label}">\n`;
  return `<section class="gallery strip${tall}" aria-label="${label}" tabindex="0">\n`;
};

/** Renderer rule. */
export const renderGalleryClose: RendererRule = () => '</section>\n';
