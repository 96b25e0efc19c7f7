import { createReadStream } from 'node:fs';
import { plainText } from '../html/parse-html.ts';
import { decodedChunks } from '../encoding/chunk-decoder.ts';
import { REPORTS } from '../report/keep-old-report.ts';
import { headOf } from '../source/head-of.ts';
import type { SourceFile } from '../source/source-file.ts';
import { onText } from '../units/on-text.ts';
import type { Found, ReadingContext, SourceReader } from '../units/reader.ts';
import { articleOfEntry, isLent } from './article-of-entry.ts';
import { addressBeside } from './blog-address.ts';
import type { BlogHead, BloggerEntry } from './blogger-entry.ts';
import { BloggerParser } from './blogger-parser.ts';
import { kindOfEntry } from './kind-of-entry.ts';
import { parseBloggerJson } from './parse-blogger-json.ts';
import { templateSnippet } from './template-snippet.ts';

/**
 * Reads a blog of Blogger: its old export, Takeout's, or its feed. XML is streamed, so that memory
 * holds one entry whatever the size of the file. Comments, templates and settings are counted only.
 */
export async function* readBlogger(
  file: SourceFile,
  context: ReadingContext,
): AsyncGenerator<Found> {
  const isJson = !/^[^{]{0,200}</.test(Buffer.from(headOf(file.path, 400)).toString('latin1'));
  const blog = new Blog(file, context);
  if (isJson) yield* readJson(blog)(file, context);
  else yield* readXml(file, context, blog);
  yield* blog.end();
}

/** One blog that is being read: what its articles need of it, and what is counted of it. */
class Blog {
  articles = 0;
  /** Headline and line of the last article. */
  last = { title: '–', line: 1 };
  readonly #file: SourceFile;
  readonly #context: ReadingContext;
  readonly #beside: string | undefined;
  #address: string | undefined;
  #next = '';

  constructor(file: SourceFile, context: ReadingContext) {
    this.#file = file;
    this.#context = context;
    this.#beside = addressBeside(file);
  }

  found(entry: BloggerEntry, head: BlogHead): Found {
    this.#next = head.next;
    const { line } = entry;
    const kind = kindOfEntry(entry);
    const at = line > 0 ? { line } : {};
    if ('sort' in kind) return { left: { ...kind, ...at } };
    if (plainText(entry.title) === '' && (entry.content || entry.summary).trim() === '')
      return { left: { sort: 'private', kind: 'empty', ...at } };
    this.articles += 1;
    this.last = { title: plainText(entry.title) || '–', line };
    this.#address ??= this.#beside ?? originOf(head.link) ?? originOf(entry.link);
    const { name: file } = this.#file;
    const { zone } = this.#context;
    const blog = /:(blog-\d+)/.exec(entry.id || head.id)?.[1] ?? (head.title || file);
    return { article: articleOfEntry(entry, kind, { file, zone, blog, address: this.#address }) };
  }

  *end(): Generator<Found> {
    const { name: file } = this.#file;
    const { source, siteUrl, words } = this.#context;
    const url = safeAddress(this.#next);
    if (url !== undefined)
      yield { note: { rule: 'blogger-part', values: { file, count: this.articles, url } } };
    // Takeout puts what somebody commented elsewhere into a file of its own: that is no fault.
    if (this.articles === 0 && source.files.length === 1)
      yield { note: { rule: 'input-empty', values: { file } } };
    else if (isLent(this.#address)) {
      const text = templateSnippet(siteUrl, words.blogger);
      const name = 'blogger-template.html';
      yield { aid: { name, text } };
      yield { note: { rule: 'blogger-template', values: { file: `${REPORTS}/${name}` } } };
    }
  }
}

const readJson = (blog: Blog): SourceReader =>
  onText(function* (text, file) {
    const feed = parseBloggerJson(text);
    if (feed === undefined) {
      yield { note: { rule: 'feed-broken', values: { file: file.name } } };
      yield { left: { sort: 'unclear', kind: 'broken' } };
    } else for (const entry of feed.entries) yield blog.found(entry, feed.head);
  });

async function* readXml(
  file: SourceFile,
  { stop }: ReadingContext,
  blog: Blog,
): AsyncGenerator<Found> {
  let waiting: BloggerEntry[] = [];
  const parser = new BloggerParser((entry) => waiting.push(entry));
  const stream = createReadStream(file.path, { highWaterMark: 64 * 1024 });
  for await (const text of decodedChunks(stream)) {
    parser.write(text);
    for (const entry of waiting) yield blog.found(entry, parser.head);
    waiting = [];
    if (stop?.aborted === true) return;
  }
  parser.end();
  if (!parser.isWhole) {
    const { title, line } = blog.last;
    yield { note: { rule: 'export-cut', line, values: { file: file.name, title, line } } };
    yield { left: { sort: 'unclear', kind: 'broken' } };
  }
}

function originOf(url: string): string | undefined {
  return /^https?:\/\//i.test(url) && URL.canParse(url) ? `${new URL(url).origin}/` : undefined;
}

/** Where a feed goes on, as many posts at a time as Blogger gives; only what is safe to paste into a terminal. */
function safeAddress(next: string): string | undefined {
  if (!/^https?:\/\/[\w.-]+\/[\w/.?=&%-]*$/.test(next)) return undefined;
  return next.replace(/\bmax-results=\d+/, 'max-results=500');
}
