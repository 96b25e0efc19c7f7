import { closeSync, openSync, readdirSync, readFileSync, readSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { unfinished } from './write-atomically.ts';

/** An article that lies in the content folder already. */
export interface ExistingArticle {
  /** Relative to the content folder, with forward slashes. */
  file: string;
  /** Its address: `permalink`, else of folder and name. */
  path: string;
  date?: string;
  aliases: string[];
}

/** What a content folder holds before an import. */
export interface ExistingContent {
  /** Imported articles by `from` and `id`. */
  byOrigin: Map<string, ExistingArticle>;
  byFile: Map<string, ExistingArticle>;
}

/** The key of an imported story. */
export function originKey(from: string, id: string): string {
  return `${from}\n${id}`;
}

/** Looks through `articles/` of a content folder; reads only the front of each file. */
export function readExisting(content: string): ExistingContent {
  const byOrigin = new Map<string, ExistingArticle>();
  const byFile = new Map<string, ExistingArticle>();
  for (const file of markdownFiles(content, 'articles')) {
    const front = frontOf(join(content, file));
    const { permalink, date, aliases, from, id } = fieldsOf(front);
    const article: ExistingArticle = {
      file,
      path: permalink ?? `/${file.slice('articles/'.length, -'.md'.length)}/`,
      aliases,
    };
    if (date !== undefined) article.date = date;
    byFile.set(file, article);
    if (from !== undefined && id !== undefined) byOrigin.set(originKey(from, id), article);
  }
  return { byOrigin, byFile };
}

/** The Markdown files below a folder; pieces of a broken import are cleared away. */
function* markdownFiles(content: string, folder: string): Generator<string> {
  let entries;
  try {
    entries = readdirSync(join(content, folder), { withFileTypes: true });
  } catch {
    return;
  }
  for (const entry of entries) {
    const path = `${folder}/${entry.name}`;
    if (entry.name.startsWith(unfinished)) rmSync(join(content, path), { force: true });
    else if (/^[_.]/.test(entry.name)) continue;
    else if (entry.isDirectory()) yield* markdownFiles(content, path);
    else if (entry.name.endsWith('.md')) yield path;
  }
}

const buffer = Buffer.alloc(16 * 1024);

function frontOf(path: string): string {
  const file = openSync(path, 'r');
  let text: string;
  try {
    text = buffer.toString('utf8', 0, readSync(file, buffer, 0, buffer.length, 0));
  } finally {
    closeSync(file);
  }
  if (!/\n---\s*\n/.test(text)) text = readFileSync(path, 'utf8');
  return /^\uFEFF?---\r?\n([\s\S]*?)\n---\s*(\n|$)/.exec(text)?.[1] ?? '';
}

function fieldsOf(front: string) {
  const block = /^import:.*\n((?:[ \t]+.*(?:\n|$))*)/m.exec(front)?.[1] ?? '';
  const aliases = /^aliases:\s*\n((?:\s*- .*(?:\n|$))*)/m.exec(front)?.[1] ?? '';
  return {
    permalink: valueOf(front, ''),
    date: valueOf(front, '', 'date'),
    aliases: [...aliases.matchAll(/^\s*- (.+)$/gm)].map(([, one]) => scalar(one!)),
    from: valueOf(block, '[ \\t]+', 'from'),
    id: valueOf(block, '[ \\t]+', 'id'),
  };
}

function valueOf(text: string, indent: string, key = 'permalink'): string | undefined {
  const found = new RegExp(`^${indent}${key}:[ \\t]*(.+?)\\r?$`, 'm').exec(text);
  return found ? scalar(found[1]!) : undefined;
}

/** One value as YAML reads it; text that is not YAML is taken as it stands. */
function scalar(text: string): string {
  if (!/^["']/.test(text)) return text.trim();
  try {
    return String(parse(text));
  } catch {
    return text.trim();
  }
}
