import { mendedText } from '../encoding/repair-mojibake.ts';
import { Parser } from 'htmlparser2';
import { addHeadPart, emptyHead } from './wxr-head.ts';
import type { WxrHead } from './wxr-head.ts';
import { addItemMeta, isWantedMeta } from './item-meta.ts';
import { emptyItem, wxrFields } from './wxr-item.ts';
import type { WxrField, WxrItem } from './wxr-item.ts';
import { LineCounter } from '../encoding/line-counter.ts';
import { own } from '../../../lib/own.ts';

/** How an export ended. */
export interface WxrEnd {
  head: WxrHead;
  items: number;
  /** The file stops in the middle; its last item is not whole and was not given out. */
  truncated: boolean;
  /** Headline and line of the last whole item. */
  last?: { title: string; line: number };
  /** Why the file could not be read to its end, as the system says it. */
  unreadable?: string;
  /** Whether any WordPress element was seen. */
  wordpress: boolean;
}

const headParts = new Set(['wp:author', 'wp:category', 'wp:tag', 'wp:term']);
const headTexts: ReadonlyMap<string, keyof WxrHead> = new Map(
  Object.entries<keyof WxrHead>({
    title: 'title',
    link: 'link',
    language: 'language',
    description: 'description',
    'wp:base_site_url': 'siteUrl',
    'wp:base_blog_url': 'blogUrl',
  }),
);
/** Far more than items that nobody closed; the library needs more time for each level. */
const deepest = 20_000;
/** A single field longer than this is not an article. */
const longestField = 32 * 1024 * 1024;

/**
 * Reads a WordPress export chunk by chunk; memory holds one item. Lenient as WordPress is: items
 * that are not closed, `]]>` inside text, any version. Entities of the document type are never
 * expanded (htmlparser2 knows none), so entity bombs stay words.
 */
export class WxrParser {
  readonly #onItem: (item: WxrItem, head: WxrHead) => void;
  readonly #parser: Parser;
  readonly #end: WxrEnd = { head: emptyHead(), items: 0, truncated: false, wordpress: false };
  #item: WxrItem | undefined;
  #part: { tag: string; parts: Map<string, string> } | undefined;
  #meta: { key: string; value: string } | undefined;
  #term: { domain: string; nicename: string } | undefined;
  #inComment = false;
  #field = '';
  #text: string[] = [];
  #length = 0;
  #afterCdata = false;
  #closed = false;
  #ended = false;
  #depth = 0;
  #tooDeep = false;
  readonly #lines = new LineCounter();

  constructor(onItem: (item: WxrItem, head: WxrHead) => void) {
    this.#onItem = onItem;
    this.#parser = new Parser(
      {
        onopentag: (tag, attributes) => this.#open(tag, attributes),
        ontext: (text) => this.#addText(text),
        onclosetag: (tag) => this.#close(tag),
        oncdataend: () => {
          this.#afterCdata = true;
        },
      },
      { xmlMode: true, decodeEntities: true },
    );
  }

  /** What follows where elements lie absurdly deep is not read: the export counts as cut off there. */
  write(text: string): void {
    if (this.#tooDeep) return;
    this.#lines.next(text);
    this.#parser.write(text);
  }

  end(): WxrEnd {
    // The parser closes what is open at the end of a file: an item that was cut must not look whole.
    const open = this.#item;
    this.#item = undefined;
    this.#ended = true;
    this.#parser.end();
    this.#end.truncated =
      this.#tooDeep || (!this.#closed && (open !== undefined || this.#end.wordpress));
    return this.#end;
  }

  #open(tag: string, attributes: Record<string, string>): void {
    this.#depth += 1;
    if (this.#depth > deepest) this.#tooDeep = true;
    if (this.#tooDeep) return;
    if (tag === 'item') {
      this.#finishItem();
      this.#item = emptyItem(this.#lines.lineAt(this.#parser.startIndex));
      this.#inComment = false;
    } else if (tag === 'wp:comment') {
      this.#inComment = true;
      if (this.#item) this.#item.comments += 1;
    } else if (tag === 'wp:postmeta') this.#meta = { key: '', value: '' };
    else if (tag === 'category') {
      this.#term = { domain: attributes['domain'] ?? '', nicename: attributes['nicename'] ?? '' };
    } else if (this.#item === undefined && headParts.has(tag))
      this.#part = { tag, parts: new Map() };
    if (tag.startsWith('wp:')) this.#end.wordpress = true;
    this.#field = tag;
    this.#text = [];
    this.#length = 0;
    this.#afterCdata = false;
  }

  #addText(text: string): void {
    if (this.#field === '' || this.#length > longestField) return;
    if (this.#item?.lostAt === undefined && text.includes('\uFFFD')) this.#noteLost(text);
    // `]]>` in a CDATA section ends it early; what follows up to the next one belongs to it too.
    if (this.#afterCdata && text.includes(']]>')) {
      this.#text.push(`]]>${text.replace(/\]\]>\s*$/, '')}`);
    } else this.#text.push(text);
    this.#length += text.length;
  }

  /** Text may begin lines before the place at which a letter broke. */
  #noteLost(text: string): void {
    if (this.#item === undefined || this.#inComment) return;
    const lines = text.slice(0, text.indexOf('\uFFFD')).split('\n').length - 1;
    this.#item.lostAt = this.#lines.lineAt(this.#parser.startIndex) + lines;
  }

  #close(tag: string): void {
    this.#depth -= 1;
    if (this.#ended || this.#tooDeep) return;
    const text = tag === this.#field ? this.#text.join('') : '';
    this.#field = '';
    if (tag === 'channel' || tag === 'rss') {
      if (tag === 'channel' || this.#end.wordpress) this.#closed = true;
      if (this.#item) this.#finishItem();
      return;
    }
    if (this.#item) this.#closeInItem(this.#item, tag, text);
    else this.#closeInHead(tag, text);
  }

  #closeInItem(item: WxrItem, tag: string, text: string): void {
    if (tag === 'item') this.#finishItem();
    else if (tag === 'wp:comment') this.#inComment = false;
    else if (this.#inComment) return;
    else if (this.#meta) this.#closeMeta(item, this.#meta, tag, text);
    else if (tag === 'category') {
      const name = text.trim();
      // WordPress 3.0 wrote each term twice, first without its address.
      if (this.#term && name !== '') item.terms.push({ ...this.#term, name: mendedText(name) });
    } else {
      const field = own<WxrField>(wxrFields, tag);
      if (field !== undefined && item.fields[field] === '') {
        item.fields[field] = field === 'content' ? text : text.trim();
      }
    }
  }

  #closeMeta(item: WxrItem, meta: { key: string; value: string }, tag: string, text: string): void {
    if (tag === 'wp:meta_key') meta.key = text.trim();
    else if (tag === 'wp:meta_value') meta.value = isWantedMeta(meta.key) ? text : '';
    else if (tag === 'wp:postmeta') {
      addItemMeta(item, meta.key, meta.value);
      this.#meta = undefined;
    }
  }

  #closeInHead(tag: string, text: string): void {
    if (this.#part) {
      if (tag === this.#part.tag) {
        addHeadPart(this.#end.head, tag, this.#part.parts);
        this.#part = undefined;
      } else this.#part.parts.set(tag, text);
      return;
    }
    const field = headTexts.get(tag);
    if (field !== undefined && this.#end.head[field] === '') {
      Object.assign(this.#end.head, { [field]: text.trim() });
    }
  }

  #finishItem(): void {
    const item = this.#item;
    this.#item = undefined;
    this.#meta = undefined;
    if (item === undefined) return;
    this.#end.items += 1;
    this.#end.last = { title: item.fields.title, line: item.line };
    this.#onItem(item, this.#end.head);
  }
}
