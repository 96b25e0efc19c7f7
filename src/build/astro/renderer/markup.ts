/** How Astro marks strings that are markup already (`HTMLString`, Astro 7.3). */
const HTML_STRING = Symbol.for('astro:html-string');

/** What a template or component gives: markup that is written as it is. */
export class Markup {
  readonly html: string;
  constructor(html: string) {
    this.html = html;
  }
  /** So that another copy of this module, and Astro itself, take it for what it is. */
  get [HTML_STRING](): true {
    return true;
  }
  toString(): string {
    return this.html;
  }
}

const ENTITIES: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    "'": '&#39;',
    '"': '&quot;',
  }),
);

/** A component's text as Astro escapes it, apostrophes included. */
export const escapeText = (text: string): string =>
  /[&<>'"]/.test(text) ? text.replace(/[&<>'"]/g, (sign) => ENTITIES.get(sign)!) : text;

const decoder = new TextDecoder();

/** Whether `value` has to be waited for. */
export const isPromise = (value: unknown): value is Promise<unknown> =>
  typeof value === 'object' && value !== null && 'then' in value;

function markupOfAll(values: readonly unknown[]): string | Promise<string> {
  let html = '';
  for (let at = 0; at < values.length; at++) {
    const markup = markupOf(values[at]);
    if (typeof markup !== 'string') {
      const rest = values.slice(at + 1).map(markupOf);
      return Promise.all([markup, ...rest]).then((parts) => html + parts.join(''));
    }
    html += markup;
  }
  return html;
}

async function markupOfStream(values: AsyncIterable<unknown>): Promise<string> {
  let html = '';
  for await (const value of values) html += await markupOf(value);
  return html;
}

function markupOfObject(value: object): string | Promise<string> {
  if (isPromise(value)) return value.then(markupOf);
  if (HTML_STRING in value) return String(value);
  if (ArrayBuffer.isView(value)) return decoder.decode(value);
  if (Symbol.asyncIterator in value) return markupOfStream(value as AsyncIterable<unknown>);
  if (Symbol.iterator in value) return markupOfAll([...(value as Iterable<unknown>)]);
  return String(value);
}

/**
 * The markup of what stands between braces in a component, as Astro writes it: text is escaped, lists
 * are joined, functions are called, and what is nothing (`false`, `null`, `''`) is left out. A
 * promise where part of it has to be waited for.
 */
export function markupOf(value: unknown): string | Promise<string> {
  if (typeof value === 'string') return escapeText(value);
  if (value instanceof Markup) return value.html;
  if (!value && value !== 0) return '';
  if (Array.isArray(value)) return markupOfAll(value);
  if (typeof value === 'function') return markupOf((value as () => unknown)());
  return typeof value === 'object' ? markupOfObject(value) : String(value);
}
