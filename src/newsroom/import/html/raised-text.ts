import type { HtmlElement } from './html-node.ts';
import { elementsIn, textOf } from './html-node.ts';

const characters = (plain: string, raised: string): ReadonlyMap<string, string> =>
  new Map([...plain].map((sign, at) => [sign, [...raised][at]!]));

const above = characters('0123456789+-−–=()ni', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻⁼⁽⁾ⁿⁱ');
const below = characters('0123456789+-−–=()', '₀₁₂₃₄₅₆₇₈₉₊₋₋₋₌₍₎');
/** What is set high by habit and has a sign of its own. */
const signs: ReadonlyMap<string, string> = new Map(
  Object.entries({ o: '°', O: '°', TM: '™', tm: '™', SM: '℠' }),
);

/**
 * The text of an element that stands above or below its line, as plain characters that mean the same:
 * `10⁶`, `CO₂`, else `2^x`, `V_maks`. `undefined` where it is no such element or leads somewhere (a note).
 */
export function raisedText(node: HtmlElement): string | undefined {
  const side = sideOf(node);
  if (side === undefined || 'data-fn' in node.attributes) return undefined;
  for (const { tag } of elementsIn(node)) if (tag === 'a' || tag === 'img') return undefined;
  const raw = textOf(node);
  const text = raw.trim();
  const instead = side === 'above' ? aboveText(text) : belowText(text);
  return raw.replace(text, () => instead);
}

function sideOf({ tag, attributes }: HtmlElement): 'above' | 'below' | undefined {
  if (tag === 'sup') return 'above';
  if (tag === 'sub') return 'below';
  if (tag !== 'span') return undefined;
  const side = /(?:^|;)\s*vertical-align\s*:\s*(super|sub)\b/i.exec(attributes['style'] ?? '');
  return side === null ? undefined : side[1]!.toLowerCase() === 'super' ? 'above' : 'below';
}

function aboveText(text: string): string {
  const sign = signs.get(text) ?? inCharacters(text, above);
  if (sign !== undefined) return sign;
  // Endings of ordinals (19th) and words set small are no powers.
  return isShort(text) && !/^\p{L}{2,}$/u.test(text) ? `^${text}` : text;
}

/** `PM2.5` is written so wherever nothing can stand lower. */
function belowText(text: string): string {
  const sign = inCharacters(text, below);
  if (sign !== undefined) return sign;
  return isShort(text) && !/^\d+[.,]\d+$/.test(text) ? `_${text}` : text;
}

const isShort = (text: string): boolean =>
  /^[\p{L}\p{N}+−–.,/*-]{1,12}$/u.test(text) && /[\p{L}\p{N}]/u.test(text);

function inCharacters(text: string, map: ReadonlyMap<string, string>): string | undefined {
  // Whole sentences set small are no numbers.
  if (text.length > 40) return undefined;
  let all = '';
  for (const one of text) {
    const raised = one === ' ' ? one : map.get(one);
    if (raised === undefined) return undefined;
    all += raised;
  }
  return all;
}
