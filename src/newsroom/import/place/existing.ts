import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fieldsOfFile } from '../../../content-files/fields-of-file.ts';
import { walk } from '../../../content-files/files/walk.ts';
import { addressKey } from '../../../lib/address-key.ts';
import { articleSchema } from '../../../schema/schemas.ts';
import { freeTextKeys } from '../../../schema/key-tree.ts';
import { DRAFTS, nameOfFile } from '../article/withheld.ts';

/** An article or page that lies in the content folder already. */
export interface Existing {
  /** Relative to the content folder, with forward slashes. */
  file: string;
  /** Its address: `permalink`, else of folder and name. */
  path: string;
  /** ISO time. */
  date?: string;
  aliases: string[];
  /** The digest that the import gave it; empty where somebody took it out. */
  digest: string;
}

/** What a content folder holds before an import. */
export interface ExistingContent {
  /** Imported articles and pages by `originKey`. */
  byOrigin: Map<string, Existing>;
  files: Set<string>;
  /** Addresses, old ones included, as `addressKey` has them. */
  paths: Set<string>;
}

/** The key of an imported article: a digest, so that it costs the same however long the names are. */
export function originKey(from: string, id: string): string {
  return createHash('sha1').update(`${from}\n${id}`).digest('base64url');
}

/**
 * Looks through `articles/`, `pages/` and withheld drafts of a content folder; reads only the front of each file, each
 * field by itself, so that an article that is broken is known again too. `zone` is the newsroom's clock.
 */
export function readExisting(content: string, zone: string): ExistingContent {
  const existing: ExistingContent = { byOrigin: new Map(), files: new Set(), paths: new Set() };
  const schema = articleSchema(zone);
  const { permalink, date, aliases } = schema.shape;
  for (const file of markdownFiles(content)) {
    const isWithheld = file.startsWith(`${DRAFTS}/`);
    const fields = isWithheld
      ? fieldsOfFile(join(content, DRAFTS), file.slice(DRAFTS.length + 1), freeTextKeys(schema))
      : fieldsOfFile(content, file, freeTextKeys(schema));
    const own = `/${nameOfFile(file)}/`;
    const path = permalink.safeParse(fields['permalink']).data ?? own;
    const old = aliases.safeParse(fields['aliases'] ?? []).data ?? [];
    existing.files.add(file);
    // Where it goes once it is released.
    if (isWithheld) existing.files.add(`articles/${nameOfFile(file)}.md`);
    for (const one of [path, ...old]) existing.paths.add(addressKey(one));
    const { from, id, digest } = originOf(fields['import']);
    if (from === undefined || id === undefined) continue;
    const record: Existing = { file, path, aliases: old, digest: digest ?? '' };
    const time = date.safeParse(fields['date']).data;
    if (time !== undefined) record.date = time;
    existing.byOrigin.set(originKey(from, id), record);
  }
  return existing;
}

/** The articles and pages of a content folder, which need not be there yet. */
function markdownFiles(content: string): string[] {
  if (!existsSync(content)) return [];
  const files = walk(content).files.map(({ file }) => file);
  const read = files.filter((file) => /^(?:articles|pages)\/.*\.md$/.test(file));
  // What was released counts more than what may still lie there.
  return [...withheldFiles(content), ...read];
}

/** Drafts that no build reads. */
function withheldFiles(content: string): string[] {
  const folder = join(content, DRAFTS);
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names
    .map((name) => `${DRAFTS}/${name.replaceAll('\\', '/')}`)
    .filter((name) => /\/\d{4}\/\d{2}\/[^/]+\.md$/.test(name))
    .toSorted();
}

/** What the import wrote of an article's origin, exactly as it wrote it. */
function originOf(value: unknown): Partial<Record<'from' | 'id' | 'digest', string>> {
  if (typeof value !== 'object' || value === null) return {};
  const texts = Object.entries(value).filter(([, one]) => typeof one === 'string');
  return Object.fromEntries(texts);
}
