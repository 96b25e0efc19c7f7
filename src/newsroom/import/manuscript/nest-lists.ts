import type { HtmlElement, HtmlNode } from '../html/html-node.ts';
import { declarations } from './declarations.ts';

/** A list of one level of a list, as Google Docs writes them one after the other. */
interface FlatList {
  /** The list that it is a part of. */
  name: string;
  level: number;
  list: HtmlElement;
}

/**
 * Puts the lists of Google Docs, which stand one after the other with their level in a class
 * (`lst-kix_name-1`), into each other. In place.
 */
export function nestLists(root: HtmlElement): void {
  nest(root, new Map());
}

/** `counts` are the items so far of each level of each list: a list goes on after a paragraph. */
function nest(parent: HtmlElement, counts: Map<string, number>): void {
  const children: HtmlNode[] = [];
  let open: FlatList[] = [];
  for (const child of parent.children) {
    const flat = typeof child === 'string' ? undefined : flatList(child);
    if (flat === undefined) {
      if (typeof child !== 'string') nest(child, counts);
      if (typeof child !== 'string' || child.trim() !== '') open = [];
      children.push(child);
      continue;
    }
    goOn(flat, counts);
    open = open.filter(({ level }) => level <= flat.level);
    const last = open.at(-1);
    if (last !== undefined && isSame(last, flat)) {
      last.list.children.push(...flat.list.children);
      continue;
    }
    if (last?.level === flat.level) open.pop();
    const item = open.at(-1)?.list.children.findLast((one) => typeof one !== 'string');
    (item === undefined ? children : item.children).push(flat.list);
    open.push(flat);
  }
  parent.children = children;
}

function flatList(node: HtmlElement): FlatList | undefined {
  const { tag, attributes } = node;
  if (tag !== 'ul' && tag !== 'ol') return undefined;
  const found = /(?:^|\s)lst-(\S+)-(\d)(?=\s|$)/.exec(attributes['class'] ?? '');
  if (found === null) return undefined;
  const marker = declarations(attributes['style'] ?? '').get('list-style-type') ?? '';
  // Older ones are all of one tag, and their marker is in the style sheet.
  if (/^(?:disc|circle|square)\b/.test(marker)) node.tag = 'ul';
  else if (/^(?:decimal|(?:lower|upper)-(?:alpha|latin|roman))\b/.test(marker)) node.tag = 'ol';
  return { name: found[1]!, level: Number(found[2]), list: node };
}

const isSame = (one: FlatList, other: FlatList): boolean =>
  one.level === other.level && one.name === other.name && one.list.tag === other.list.tag;

/** Gives a list that goes on the number of its first item, where the file does not say it. */
function goOn({ name, level, list }: FlatList, counts: Map<string, number>): void {
  const key = `${name}-${level}`;
  const { class: classes = '', start } = list.attributes;
  const stated = Number.parseInt(start ?? '', 10);
  const isNew = /(?:^|\s)start(?=\s|$)/.test(classes);
  const before = stated > 0 ? stated - 1 : isNew ? 0 : (counts.get(key) ?? 0);
  if (before > 0) list.attributes['start'] = String(before + 1);
  const items = list.children.filter((one) => typeof one !== 'string').length;
  counts.set(key, before + items);
}
