import { decodeReferences } from '../../lib/character-references.ts';
import type { Tag } from '../../lib/html-tags.ts';
import { attributesOf, nextTag } from '../../lib/html-tags.ts';
import type { PostKind } from '../../lib/post-address.ts';
import { postAddressOf, postKind } from '../../lib/post-address.ts';
import { webAddress } from './web-address.ts';

/** Code for embedding that another service hands out, as it was pasted into a text. */
export type EmbedCode = {
  /** The offset after it. */
  end: number;
  /** What it shows, as addresses that a reader can open; empty where it says none. */
  addresses: string[];
};

/** Longer than any service's code; Instagram's has 8,000 letters. */
const LONGEST = 20_000;

/** More than any code has: of elements in a row, in each other, and in all. */
const [MOST_PARTS, DEEPEST, MOST_TAGS] = [6, 40, 400];

const START = /<(?:iframe|script|blockquote|div|p|center|figure|object|embed|video|audio)[\s>/]/iy;
const PLAYER = /^(?:iframe|embed|object|video|audio|source)$/;
const WITHOUT_END =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|path)$/;

/** What has been read of a piece of code. */
type Reading = { addresses: Set<string>; isEmbed: boolean };

/**
 * The code for embedding that begins at an offset of a text; undefined where there is none. It is
 * only read: no part of it gets into a page but the addresses, which `webAddress` judges.
 */
export function embedCodeAt(text: string, at: number): EmbedCode | undefined {
  if (!startsAt(text, at)) return undefined;
  const html = text.slice(at, at + LONGEST);
  if (!html.includes('>')) return undefined;
  const read: Reading = { addresses: new Set(), isEmbed: false };
  let end = elementEnd(html, 0, read);
  if (end === undefined || !read.isEmbed) return undefined;
  for (let part = 1; part < MOST_PARTS; part++) {
    const next = /\s*/y;
    next.lastIndex = end;
    const begin = end + next.exec(html)![0].length;
    // The service's script follows; Facebook's stands before the post.
    const isPart = /<script[\s>]/iy;
    isPart.lastIndex = begin;
    if (!isPart.test(html) && (read.addresses.size > 0 || !startsAt(html, begin))) break;
    const after = elementEnd(html, begin, read);
    if (after === undefined) break;
    end = after;
  }
  return { end: at + end, addresses: [...read.addresses] };
}

function startsAt(text: string, at: number): boolean {
  START.lastIndex = at;
  return START.test(text);
}

/** Where the element at an offset ends; undefined where it never does, or holds words of its own. */
function elementEnd(html: string, at: number, read: Reading): number | undefined {
  const open: string[] = [];
  let post: { kind: PostKind; tag: Tag; depth: number; links: string[] } | undefined;
  let from = at;
  let tags = 0;
  for (let tag = nextTag(html, at); tag; tag = nextTag(html, from)) {
    const isPlain = post === undefined && !open.some((name) => PLAYER.test(name));
    if (isPlain && html.slice(from, tag.start).trim() !== '') return undefined;
    from = tag.end;
    if (++tags > MOST_TAGS || open.length > DEEPEST) return undefined;
    if (tag.isEnd) {
      const of = open.lastIndexOf(tag.name);
      if (of !== -1) open.length = of;
      if (post && open.length < post.depth) {
        const { kind, links } = post;
        const said = attributesOf(html, post.tag);
        keep(
          postAddressOf(
            kind,
            (name) => said.get(name),
            () => links,
          ),
          read,
        );
        post = undefined;
      }
    } else {
      const attributes = attributesOf(html, tag);
      const kind = post ? undefined : postKind(attributes.get('class'));
      if (!WITHOUT_END.test(tag.name)) open.push(tag.name);
      if (kind) {
        read.isEmbed = true;
        post = { kind, tag, depth: open.length, links: [] };
      } else if (post && tag.name === 'a') post.links.push(attributes.get('href') ?? '');
      else if (!post) readPlayer(tag.name, attributes, read);
      if (tag.name !== 'iframe' || isClosed(html, tag)) from = tag.textEnd;
      else open.pop();
    }
    if (open.length === 0) return from;
  }
  return undefined;
}

/** Whether a frame ends before the next paragraph or element; one that nobody closed holds nothing. */
function isClosed(html: string, { end, textEnd }: Tag): boolean {
  return textEnd < html.length && !/<|\n[ \t]*\n/.test(html.slice(end, textEnd));
}

function readPlayer(name: string, attributes: ReadonlyMap<string, string>, read: Reading): void {
  if (PLAYER.test(name)) {
    read.isEmbed = true;
    keep(attributes.get('src') ?? attributes.get('data-src') ?? attributes.get('data'), read);
  } else if (name === 'script' && attributes.has('src')) {
    read.isEmbed = true;
    const telegram = attributes.get('data-telegram-post');
    if (telegram !== undefined) keep(`https://t.me/${telegram}`, read);
  } else if (attributes.get('id') === 'fb-root') read.isEmbed = true;
}

function keep(written: string | undefined, read: Reading): void {
  const address = webAddress(decodeReferences(written ?? ''));
  if (address !== undefined) read.addresses.add(address);
}
