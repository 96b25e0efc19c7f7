import { escapeHtml } from '../../../lib/escape-html.ts';
import type { JsonObject } from '../json/json-values.ts';
import { jsonOf, listIn, objectOf } from '../json/json-values.ts';
import { cardHtml } from './card-html.ts';
import type { EditorHtml } from './lexical-html.ts';

/** Kinds of sections by their number. */
const [markup, image, list, card] = [1, 2, 3, 10];

const blocks = /^(?:p|h[1-6]|blockquote|aside|pre)$/;
const inlines = /^(?:a|b|strong|i|em|u|s|code|sub|sup|del)$/;

/** A text of the editor that Ghost had until version 5 (Mobiledoc): sections of markers, and cards. */
export function mobiledocHtml(text: string): EditorHtml {
  const doc = objectOf(jsonOf(text));
  const unknown: string[] = [];
  const sections = doc === undefined ? [] : listIn(doc, 'sections');
  const html = sections.map((section) => sectionHtml(listOf(section), doc!, unknown)).join('');
  return { html, unknown };
}

function sectionHtml(section: unknown[], doc: JsonObject, unknown: string[]): string {
  const [kind, what, content] = section;
  if (kind === markup) {
    const tag = blocks.test(String(what)) ? String(what) : 'p';
    return `<${tag}>${markersHtml(listOf(content), doc)}</${tag}>`;
  }
  if (kind === image) return `<img src="${escapeHtml(String(what))}">`;
  if (kind === list) {
    const tag = what === 'ol' ? 'ol' : 'ul';
    const items = listOf(content).map((item) => `<li>${markersHtml(listOf(item), doc)}</li>`);
    return `<${tag}>${items.join('')}</${tag}>`;
  }
  if (kind !== card) return '';
  const [name, payload] = listOf(listIn(doc, 'cards')[Number(what)]);
  const html = cardHtml(String(name), objectOf(payload) ?? {});
  if (html === undefined) unknown.push(String(name));
  return html ?? '';
}

/** Markers open some tags, hold a text or an atom, and close as many tags as they say. */
function markersHtml(markers: readonly unknown[], doc: JsonObject): string {
  const open: string[] = [];
  let html = '';
  for (const marker of markers) {
    const [kind, opened, closed, value] = listOf(marker);
    for (const number of listOf(opened)) {
      const [tag, attributes] = listOf(listIn(doc, 'markups')[Number(number)]);
      const name = inlines.test(String(tag)) ? String(tag) : 'span';
      open.push(name);
      html += name === 'a' ? `<a href="${escapeHtml(hrefIn(listOf(attributes)))}">` : `<${name}>`;
    }
    html += kind === 1 ? atomHtml(listOf(listIn(doc, 'atoms')[Number(value)])) : textOf(value);
    for (let left = Math.min(Number(closed) || 0, open.length); left > 0; left -= 1)
      html += `</${open.pop()!}>`;
  }
  return (
    html +
    open
      .toReversed()
      .map((tag) => `</${tag}>`)
      .join('')
  );
}

const textOf = (value: unknown): string => (typeof value === 'string' ? escapeHtml(value) : '');

const atomHtml = ([name, text]: unknown[]): string =>
  name === 'soft-return' ? '<br>' : textOf(text);

/** Attributes are a list of names and values by turns. */
function hrefIn(attributes: readonly unknown[]): string {
  const at = attributes.indexOf('href');
  const href = at === -1 ? '' : attributes[at + 1];
  return typeof href === 'string' ? href : '';
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
