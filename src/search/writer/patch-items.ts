import { textPath } from '../analysis/manifest.ts';
import { addressIn } from './article-rows.ts';
import type { Numbered } from './collect.ts';
import { dated } from './collect.ts';
import type { EditedRow } from './edited-rows.ts';
import { encodeItems } from './encode-articles.ts';
import { articlesIn, encodeTexts, planTexts } from './encode-texts.ts';
import type { IndexMemory, NamedFile } from './index-memory.ts';
import { textIn } from './index-memory.ts';
import type { IndexTools, SourcedFile } from './index-tools.ts';
import type { Kept } from './patch-terms.ts';
import type { SearchDocument } from './search-document.ts';

/** A file of an index: a new one, or one that was there at the path `was`. */
export type PatchedFile = NamedFile & { was?: string };

/** Any article but for its text, by its address. */
export type ArticleAt = (url: string) => Omit<SearchDocument, 'body'>;

/**
 * The item files of edited articles, by their numbers, and all files of bodies. `kept` is what will be kept.
 * Nothing where another of these is gone.
 */
export function patchItems(
  { rows, made }: Kept,
  edited: readonly EditedRow[],
  articleAt: ArticleAt,
  memory: IndexMemory,
  { name, encoded }: IndexTools,
): { items: Map<number, SourcedFile>; texts: PatchedFile[] } | undefined {
  const { group } = made.plan;
  const { keys, facts } = rows;
  const textFiles = planTexts(
    facts.map(({ text }) => text),
    group,
    (parts) => name(parts),
  );
  const touched = new Set(edited.map(({ number }) => Math.floor(number / group)));
  const textOf = (number: number): string => textIn(memory, keys[number]!);
  const articleOf = (number: number): Numbered => {
    const key = keys[number]!;
    const article = dated(articleAt(addressIn(key)));
    return { ...article, neighbours: facts[number]!.neighbours };
  };
  const texts: PatchedFile[] = [];
  for (const file of textFiles) {
    const path = textPath(file.first, file.hash);
    const there = memory.at?.(path);
    if (there) texts.push({ ...there, path, was: path, source: '' });
    else if (!touched.has(Math.floor(file.first / group))) return undefined;
    else texts.push({ ...encoded(encodeTexts(articlesIn(file).map(textOf))), path, source: '' });
  }
  const items = [...touched].map((number) => {
    const [start, end] = [number * group, Math.min((number + 1) * group, keys.length)];
    const articles = Array.from({ length: end - start }, (_, at) => articleOf(start + at));
    const own = textFiles.filter(({ first }) => first >= start && first < end);
    return [number, encoded(encodeItems(articles, start, own))] as const;
  });
  return { items: new Map(items), texts };
}
