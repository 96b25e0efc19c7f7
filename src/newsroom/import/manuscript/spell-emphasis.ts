import type { HtmlElement, HtmlNode } from '../html/html-node.ts';
import { element } from '../html/html-node.ts';
import { declarations } from './declarations.ts';

/** How a text looks where it stands. */
interface Look {
  strong: boolean;
  em: boolean;
  del: boolean;
}

const plain: Look = { strong: false, em: false, del: false };

const named: ReadonlyMap<string, keyof Look> = new Map([
  ['b', 'strong'],
  ['strong', 'strong'],
  ['i', 'em'],
  ['em', 'em'],
  ['s', 'del'],
  ['strike', 'del'],
  ['del', 'del'],
]);
/** Elements that say no more than how their text looks. */
const looks: ReadonlySet<string> = new Set([...named.keys(), 'span', 'font', 'u', 'ins']);

/**
 * Says of each text itself how it is emphasised, in the place of elements around it: what is not bold within
 * bold cannot be told otherwise. In place.
 */
export function spellEmphasis(parent: HtmlElement, look: Look = plain): void {
  parent.children = parent.children.flatMap((child) => {
    if (typeof child === 'string') return [spelt(child, look)];
    spellEmphasis(child, lookOf(child, look));
    return looks.has(child.tag) ? child.children : [child];
  });
}

function lookOf({ tag, attributes }: HtmlElement, around: Look): Look {
  // A heading is bold by its style.
  if (/^h[1-6]$/.test(tag)) return plain;
  const name = named.get(tag);
  const look = name === undefined ? { ...around } : { ...around, [name]: true };
  const style = declarations(attributes['style'] ?? '');
  const weight = style.get('font-weight');
  if (weight !== undefined)
    look.strong = weight.startsWith('bold') || Number.parseInt(weight, 10) >= 600;
  const slant = style.get('font-style');
  if (slant !== undefined) look.em = /^(?:italic|oblique)/.test(slant);
  if (style.get('text-decoration')?.includes('line-through') === true) look.del = true;
  return look;
}

function spelt(text: string, { strong, em, del }: Look): HtmlNode {
  if (text.trim() === '' || !(strong || em || del)) return text;
  const style = [
    strong ? 'font-weight:700' : '',
    em ? 'font-style:italic' : '',
    del ? 'text-decoration:line-through' : '',
  ];
  return element('span', { style: style.filter((one) => one !== '').join(';') }, [text]);
}
