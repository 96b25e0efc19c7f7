import { createHash } from 'node:crypto';
import { closeSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { addressKey } from '../../../lib/address-key.ts';

/** A story or page that lies in the content folder already. */
export interface Existing {
  /** Relative to the content folder, with forward slashes. */
  file: string;
  /** Its address: `permalink`, else of folder and name. */
  path: string;
  date?: string;
  aliases: string[];
}

/** What a content folder holds before an import. */
export interface ExistingContent {
  /** Imported stories and pages by `originKey`. */
  byOrigin: Map<string, Existing>;
  files: Set<string>;
  /** Addresses, old ones included, as `addressKey` has them. */
  paths: Set<string>;
}

/** The key of an imported story: a digest, so that it costs the same however long the names are. */
export function originKey(from: string, id: string): string {
  return createHash('sha1').update(`${from}\n${id}`).digest('base64url');
}

/** Looks through `articles/` and `pages/` of a content folder; reads only the front of each file. */
export function readExisting(content: string): ExistingContent {
  const existing: ExistingContent = { byOrigin: new Map(), files: new Set(), paths: new Set() };
  for (const folder of ['articles', 'pages']) {
    for (const file of markdownFiles(content, folder)) {
      const { permalink, date, aliases, from, id } = fieldsOf(frontOf(join(content, file)));
      const path = permalink ?? `/${file.slice(folder.length + 1, -'.md'.length)}/`;
      existing.files.add(file);
      for (const one of [path, ...aliases]) existing.paths.add(addressKey(one));
      if (from === undefined || id === undefined) continue;
      const found: Existing = { file, path, aliases };
      if (date !== undefined) found.date = date;
      existing.byOrigin.set(originKey(from, id), found);
    }
  }
  return existing;
}

/** The Markdown files below a folder. */
function* markdownFiles(content: string, folder: string): Generator<string> {
  let entries;
  try {
    entries = readdirSync(join(content, folder), { withFileTypes: true });
  } catch {
    return;
  }
  for (const entry of entries) {
    const path = `${folder}/${entry.name}`;
    if (/^[_.]/.test(entry.name)) continue;
    if (entry.isDirectory()) yield* markdownFiles(content, path);
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
  const aliases = /^aliases:.*\n(?:[ \t]*- .*(?:\n|$)|[ \t]+.*(?:\n|$))*/m.exec(`${front}\n`)?.[0];
  return {
    permalink: valueOf(front, ''),
    date: valueOf(front, '', 'date'),
    aliases: aliases === undefined ? [] : listed(aliases),
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

/** The values of a list, in any of the forms that editors write. */
function listed(text: string): string[] {
  const lines = [...text.matchAll(/^[ \t]*- (.+)$/gm)].map(([, one]) => scalar(one!.trim()));
  if (lines.length > 0) return lines;
  return text
    .replace(/^aliases:\s*\[?|\]?\s*$/g, '')
    .split(',')
    .map((one) => scalar(one.trim()))
    .filter((one) => one !== '');
}
