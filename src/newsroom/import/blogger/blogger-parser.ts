import { Parser } from 'htmlparser2';
import { LineCounter } from '../encoding/line-counter.ts';
import { own } from '../../../lib/own.ts';
import type { BlogHead, BloggerEntry } from './blogger-entry.ts';
import { emptyEntry } from './blogger-entry.ts';
import { addLabel, addLink } from './entry-parts.ts';

/** Elements of an entry by their path below it, without prefixes: tools rewrite `app:` to `ns1:`. */
const fields = {
  id: 'id',
  guid: 'id',
  type: 'kind',
  status: 'status',
  'control draft': 'draft',
  trashed: 'trashed',
  title: 'title',
  content: 'content',
  description: 'content',
  summary: 'summary',
  metaDescription: 'description',
  published: 'published',
  pubDate: 'published',
  created: 'published',
  updated: 'updated',
  'author name': 'author',
  author: 'author',
  filename: 'filename',
  link: 'link',
} as const satisfies Record<string, keyof BloggerEntry>;

/** A single field longer than this is no article. */
const longestField = 32 * 1024 * 1024;
/** An entry has few levels; what lies deeper than this is no export. */
const deepest = 200;

/**
 * Reads a Blogger export or feed (Atom, or RSS) chunk by chunk; memory holds one entry. An entry that
 * the end of the file cuts off is not given out.
 */
export class BloggerParser {
  readonly head: BlogHead = { id: '', title: '', link: '', next: '' };
  /** Whether the file came to its own end. */
  isWhole = false;
  readonly #onEntry: (entry: BloggerEntry) => void;
  readonly #parser: Parser;
  readonly #path: string[] = [];
  #entry: BloggerEntry | undefined;
  #entryDepth = 0;
  #text: string[] = [];
  #length = 0;
  #isEnding = false;
  readonly #lines = new LineCounter();

  constructor(onEntry: (entry: BloggerEntry) => void) {
    this.#onEntry = onEntry;
    this.#parser = new Parser(
      {
        onopentag: (tag, attributes) => this.#open(localName(tag), attributes),
        ontext: (text) => this.#addText(text),
        onclosetag: () => this.#close(),
      },
      { xmlMode: true, decodeEntities: true },
    );
  }

  write(text: string): void {
    this.#lines.next(text);
    if (this.#path.length < deepest) this.#parser.write(text);
  }

  end(): void {
    // The library closes what is open: an entry that was cut must not look whole.
    this.#isEnding = true;
    this.#parser.end();
  }

  #open(tag: string, attributes: Record<string, string>): void {
    this.#path.push(tag);
    this.#text = [];
    this.#length = 0;
    if (this.#entry === undefined && (tag === 'entry' || tag === 'item')) {
      this.#entry = emptyEntry(this.#lines.lineAt(this.#parser.startIndex));
      this.#entryDepth = this.#path.length;
    } else if (this.#entry === undefined) {
      if (tag === 'link' && this.#path.length === 2) addLink(this.head, attributes);
    } else if (this.#path.length === this.#entryDepth + 1) {
      if (tag === 'link') addLink(this.#entry, attributes);
      else if (tag === 'category') addLabel(this.#entry, attributes);
      else if (tag === 'thumbnail') this.#entry.image = attributes['url'] ?? '';
      else if (tag === 'in-reply-to') this.#entry.isReply = true;
    }
  }

  #addText(text: string): void {
    if (this.#length > longestField) return;
    this.#text.push(text);
    this.#length += text.length;
  }

  #close(): void {
    if (this.#isEnding) return;
    const depth = this.#path.length;
    const path = this.#path.slice(this.#entry === undefined ? 1 : this.#entryDepth).join(' ');
    const tag = this.#path.pop();
    const text = this.#text.join('');
    this.#text = [];
    if (depth === 1) this.isWhole = true;
    if (this.#entry === undefined) this.#closeInHead(path, text.trim());
    else if (depth === this.#entryDepth) {
      const entry = this.#entry;
      this.#entry = undefined;
      this.#onEntry(entry);
    } else this.#closeInEntry(this.#entry, path, tag === 'content' ? text : text.trim());
  }

  #closeInHead(path: string, text: string): void {
    const part = path.replace(/^channel /, '');
    if ((part === 'id' || part === 'title' || part === 'link') && this.head[part] === '')
      this.head[part] = text;
  }

  #closeInEntry(entry: BloggerEntry, path: string, text: string): void {
    if (path === 'in-reply-to' || path === 'inReplyTo' || path === 'parent') {
      if (text !== '') entry.isReply = true;
    } else if (path === 'category') addLabel(entry, { term: text });
    const field = own<(typeof fields)[keyof typeof fields]>(fields, path);
    if (field !== undefined && entry[field] === '')
      entry[field] = field === 'kind' ? text.toLowerCase() : text;
  }
}

const localName = (tag: string): string => tag.slice(tag.indexOf(':') + 1);
