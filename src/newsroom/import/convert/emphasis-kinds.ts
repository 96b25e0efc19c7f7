import type { HtmlElement } from '../html/html-node.ts';
import type { Conversion } from './convert-options.ts';
import type { Emphasis } from './sentinels.ts';

const byTag: ReadonlyMap<string, Emphasis> = new Map(
  Object.entries<Emphasis>({
    b: 'strong',
    strong: 'strong',
    em: 'em',
    i: 'em',
    cite: 'em',
    dfn: 'em',
    del: 'del',
    s: 'del',
    strike: 'del',
  }),
);

const weight = /(?:^|;)\s*font-weight\s*:\s*(normal|lighter|bold(?:er)?|[1-9]00)\b/i;
const slant = /(?:^|;)\s*font-style\s*:\s*(normal|italic|oblique)\b/i;
const struck = /(?:^|;)\s*text-decoration(?:-line)?\s*:[^;]*\bline-through\b/i;

/**
 * How an element is emphasised, by its style before its name: what is pasted from Google Docs lies in
 * a `<b>` that is not bold, and what is bold in it is a `<span>`.
 */
export function emphasesOf({ tag, attributes }: HtmlElement, { oneLine }: Conversion): Emphasis[] {
  const named = byTag.get(tag);
  const style = attributes['style'];
  if (style === undefined || (named === undefined && tag !== 'span'))
    return named === undefined ? [] : [named];
  // A heading is bold by itself, and cells of tables are often bold by their sheet.
  const styled = { strong: oneLine === true ? undefined : isBold(style), em: isSlanted(style) };
  const kinds: Emphasis[] = [];
  for (const kind of ['strong', 'em'] as const)
    if (styled[kind] ?? named === kind) kinds.push(kind);
  if (named === 'del' || (named === undefined && struck.test(style))) kinds.push('del');
  return kinds;
}

function isBold(style: string): boolean | undefined {
  const value = weight.exec(style)?.[1]?.toLowerCase();
  if (value === undefined) return undefined;
  return value.startsWith('bold') || Number.parseInt(value, 10) >= 600;
}

function isSlanted(style: string): boolean | undefined {
  const value = slant.exec(style)?.[1]?.toLowerCase();
  return value === undefined ? undefined : value !== 'normal';
}
