import { escapeHtml } from '../../../lib/escape-html.ts';
import type { JsonObject } from '../json/json-values.ts';
import { jsonOf, objectOf, objectsIn, textIn } from '../json/json-values.ts';
import { cardHtml } from './card-html.ts';

/** A text of one of Ghost's editors as HTML, with the names of cards that nobody here knows. */
export interface EditorHtml {
  html: string;
  unknown: string[];
}

/** Deeper than any text that people wrote. */
const deepest = 100;

/** Forms of letters by their bit in `format`, the outermost first. */
const forms: readonly (readonly [bit: number, tag: string])[] = [
  [1, 'strong'],
  [2, 'em'],
  [4, 's'],
  [16, 'code'],
  [32, 'sub'],
  [64, 'sup'],
];

/** A text of the editor that Ghost has since version 5 (Lexical). */
export function lexicalHtml(text: string): EditorHtml {
  const root = objectOf(objectOf(jsonOf(text))?.['root']);
  const unknown: string[] = [];
  const html = root === undefined ? '' : childrenHtml(root, unknown, 0);
  return { html, unknown };
}

function childrenHtml(node: JsonObject, unknown: string[], depth: number): string {
  if (depth > deepest) return '';
  return objectsIn(node, 'children')
    .map((child) => nodeHtml(child, unknown, depth + 1))
    .join('');
}

function nodeHtml(node: JsonObject, unknown: string[], depth: number): string {
  const type = textIn(node, 'type').replace(/^extended-/, '');
  if (type === 'text') return letters(node);
  if (type === 'linebreak') return '<br>';
  if (type === 'tab') return ' ';
  const inside = childrenHtml(node, unknown, depth);
  const tag = tagOf(type, node);
  if (tag !== undefined) return `<${tag}>${inside}</${tag}>`;
  if (/^(?:auto|at-)?link$/.test(type))
    return `<a href="${escapeHtml(textIn(node, 'url'))}">${inside}</a>`;
  const card = inside === '' ? cardHtml(type, node) : inside;
  if (card === undefined) unknown.push(type);
  return card ?? '';
}

function tagOf(type: string, node: JsonObject): string | undefined {
  const tag = textIn(node, 'tag');
  switch (type) {
    case 'paragraph':
      return 'p';
    case 'heading':
      return /^h[1-6]$/.test(tag) ? tag : 'h2';
    case 'quote':
    case 'aside':
      return 'blockquote';
    case 'list':
      return textIn(node, 'listType') === 'number' || tag === 'ol' ? 'ol' : 'ul';
    case 'listitem':
      return 'li';
    default:
      return undefined;
  }
}

function letters(node: JsonObject): string {
  const format = Number(node['format']) || 0;
  const tags = forms.flatMap(([bit, tag]) => ((format & bit) === 0 ? [] : [tag]));
  const text = escapeHtml(textIn(node, 'text'));
  return tags.reduceRight((inside, tag) => `<${tag}>${inside}</${tag}>`, text);
}
