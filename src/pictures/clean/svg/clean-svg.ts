import { Parser } from 'htmlparser2';
import type { Cleaned } from '../removed-parts.ts';
import { RemovalBook } from '../removed-parts.ts';
import type { Cleaning } from './clean-attributes.ts';
import { cleanAttributes, styleOf } from './clean-attributes.ts';
import type { CleanEmbedded } from './clean-url.ts';
import { decodeSvg } from './decode-svg.ts';
import { withoutDoctype } from './doctype.ts';
import { ANIMATIONS, ELEMENTS, HOLDERS, HTML, SCRIPTS, SVG } from './names.ts';
import type { Scope } from './scope.ts';
import { FIRST_SCOPE, scopeWithin, split } from './scope.ts';
import { xmlText } from './write-xml.ts';

/** No drawing lies so deep, and no browser follows it there. */
const DEEPEST = 1000;

/** Thrown to end the parsing of a file that nests deeper. */
class TooDeep extends Error {}

type Attributes = Readonly<Record<string, string>>;

/** Names that an animation may not change: they lead somewhere, load something or run. */
const NEVER_ANIMATED = /^(?:.*:)?(?:href|src|style|on.*)$/i;

/** Notes why an element does not stay. */
function note(
  local: string,
  uri: string | undefined,
  attributes: Attributes,
  book: RemovalBook,
): void {
  if (SCRIPTS.has(local)) book.add('script');
  else if (uri === HTML) book.add('html');
  else if (uri !== SVG && uri !== undefined) book.add('editor-data');
  // Illustrator keeps its own data in one that no browser shows.
  else if (HOLDERS.has(local))
    book.add('requiredExtensions' in attributes ? 'editor-data' : 'html');
  else book.add(local === 'metadata' ? 'editor-data' : 'element');
}

/** Writes the allowed part of one drawing while it is read. */
class SvgWriter {
  readonly #cleaning: Cleaning;
  readonly #parts: string[] = [];
  readonly #scopes: Scope[] = [FIRST_SCOPE];
  /** Names of the open elements that stay; the last one's tag may wait for its end. */
  readonly #open: string[] = [];
  #isTagOpen = false;
  /** How many elements are open within one that goes, itself included. */
  #dropped = 0;
  #style: string | undefined;
  isDone = false;

  constructor(cleaning: Cleaning) {
    this.#cleaning = cleaning;
  }

  open(name: string, attributes: Attributes): void {
    if (this.#open.length + this.#dropped > DEEPEST) throw new TooDeep();
    if (this.isDone || this.#dropped > 0) {
      this.#dropped += 1;
      // Code is counted even inside an element that is dropped.
      if (SCRIPTS.has(split(name).local)) this.#cleaning.book.add('script');
      return;
    }
    const scope = scopeWithin(this.#scopes.at(-1)!, attributes);
    const { prefix, local } = split(name);
    const uri = scope.get(prefix);
    const isRoot = this.#open.length === 0;
    const isOurs = uri === SVG || (uri === undefined && prefix === '');
    const isAllowed = isRoot ? local === 'svg' : ELEMENTS.has(local);
    // Browsers read as a style what stands beside an element in it; the element itself says nothing.
    if (!isOurs || !isAllowed || this.#style !== undefined) {
      note(local, uri, attributes, this.#cleaning.book);
      this.#dropped = 1;
      return;
    }
    if (ANIMATIONS.has(local) && NEVER_ANIMATED.test((attributes['attributeName'] ?? '').trim())) {
      this.#cleaning.book.add('animation');
      this.#dropped = 1;
      return;
    }
    this.#endTag();
    this.#scopes.push(scope);
    this.#open.push(name);
    this.#parts.push(`<${name}${cleanAttributes(local, attributes, scope, this.#cleaning)}`);
    this.#isTagOpen = true;
    if (local === 'style') this.#style = '';
  }

  text(text: string): void {
    if (this.#dropped > 0 || this.#open.length === 0 || text === '') return;
    if (this.#style !== undefined) {
      this.#style += text;
      return;
    }
    this.#write(xmlText(text));
  }

  close(): void {
    if (this.#dropped > 0) {
      this.#dropped -= 1;
      return;
    }
    const name = this.#open.pop();
    if (name === undefined) return;
    this.#scopes.pop();
    if (this.#style !== undefined) {
      this.#write(xmlText(styleOf(this.#style, this.#cleaning)));
      this.#style = undefined;
    }
    this.#parts.push(this.#isTagOpen ? '/>' : `</${name}>`);
    this.#isTagOpen = false;
    this.isDone = this.#open.length === 0;
  }

  get svg(): string {
    return this.#parts.join('');
  }

  #write(text: string): void {
    if (text === '') return;
    this.#endTag();
    this.#parts.push(text);
  }

  #endTag(): void {
    if (this.#isTagOpen) this.#parts.push('>');
    this.#isTagOpen = false;
  }
}

/**
 * An SVG with nothing in it but what is drawn: no code, no other document, no address outside it, no
 * data of the program that drew it, no comment. It is written anew from what was read, so that what a
 * browser reads is what was looked at; a drawing with nothing to take out keeps its letters. `embedded`
 * makes what cleans the pictures of pixels in it. Undefined where the file is no drawing.
 */
export function cleanSvg(
  bytes: Uint8Array,
  embedded: (book: RemovalBook) => CleanEmbedded,
): Cleaned | undefined {
  const book = new RemovalBook();
  const text = withoutDoctype(decodeSvg(bytes));
  const writer = new SvgWriter({ book, embedded: embedded(book) });
  const parser = new Parser(
    {
      onopentag: (name, attributes) => writer.open(name, attributes),
      ontext: (part) => writer.text(part),
      onclosetag: () => writer.close(),
      oncomment: () => book.add('comment'),
      onprocessinginstruction(name) {
        if (/^\?xml-stylesheet/i.test(name)) book.add('outside');
      },
    },
    { xmlMode: true },
  );
  try {
    parser.end(text);
  } catch (error) {
    if (error instanceof TooDeep) return undefined;
    throw error;
  }
  if (!writer.isDone) return undefined;
  const end = text.slice(text.trimEnd().length).includes('\n') ? '\n' : '';
  return { bytes: new TextEncoder().encode(writer.svg + end), removals: book.counts };
}
