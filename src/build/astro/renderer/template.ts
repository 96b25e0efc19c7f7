import * as astro from 'astro/compiler-runtime';
import { Markup, markupOf } from './markup.ts';
import type { PageResult, SlotContent } from './page-result.ts';

/** The part of a template after one that has to be waited for. */
async function waitFor(
  before: string,
  first: Promise<string>,
  rest: readonly (string | Promise<string>)[],
  parts: readonly string[],
): Promise<Markup> {
  const values = await Promise.all([first, ...rest]);
  return new Markup(before + values.map((value, at) => value + parts[at]).join(''));
}

/** A component's template, written at once: a promise only where something in it has to be awaited. */
export function render(
  parts: TemplateStringsArray,
  ...values: readonly unknown[]
): Markup | Promise<Markup> {
  let html = parts[0]!;
  for (let at = 0; at < values.length; at++) {
    const markup = markupOf(values[at]);
    if (typeof markup !== 'string') {
      return waitFor(html, markup, values.slice(at + 1).map(markupOf), parts.slice(at + 1));
    }
    html += markup + parts[at + 1]!;
  }
  return new Markup(html);
}

/** What was put into a component's `<slot>`, or what stands there otherwise. */
export function renderSlot(
  result: PageResult,
  slot?: SlotContent | string,
  fallback?: SlotContent,
): unknown {
  const content = slot ?? fallback;
  return typeof content === 'function' ? content(result) : content;
}

/** Takes a value for markup (`set:html`): a string at once, anything else as Astro does. */
export const unescapeHTML = (value: unknown): unknown =>
  typeof value === 'string' ? new Markup(value) : astro.unescapeHTML(value);
