import { nearestFinder } from '../../lib/nearest.ts';
import type { Finding } from '../../problems/finding.ts';
import { finding } from '../../problems/finding.ts';
import { positionOf } from '../entries/article-file.ts';
import { isDegree } from '../../lib/degree.ts';
import { idFrom } from '../../schema/values/address.ts';
import type { Whole } from './check.ts';

/** Words and signs that stand between two people, where no list does. */
const between = /, | ?[;/] ?| (?:dan|and|&|serta) /i;

/** The names in what is read as one, where it looks like several; each with its titles. */
function peopleIn(value: string): string[] | undefined {
  const names: string[] = [];
  for (const part of value.replace(/\s+/g, ' ').split(between)) {
    if (names.length > 0 && isDegree(part)) names[names.length - 1] += `, ${part}`;
    else names.push(part);
  }
  return names.length > 1 && names.every((name) => name !== '') ? names : undefined;
}

/** A name without what people write around it: a folder and an ending, `@`, *Oleh*, an address of mail. */
function bareName(value: string): string {
  return value
    .replace(/^(?:\.?\/)?(?:content\/)?authors\//, '')
    .replace(/\.(?:ya?ml|md)$/, '')
    .replace(/^(?:oleh|penulis|reporter|pewarta|by)\s*:\s*|^oleh\s+|^@/i, '')
    .replace(/[<(][^<>()\s@]+@[^<>()\s]+[>)]$/, '')
    .trim();
}

/** An author without a file is shown as plain text; often the id is only misspelt. */
export function authors({
  articles,
  authors: known,
  files,
}: Pick<Whole, 'articles' | 'files'> & {
  readonly authors: readonly { readonly id: string; readonly name: string }[];
}): Finding[] {
  const ids = new Set(known.map(({ id }) => id));
  const filesOfAuthors = new Set(
    [...files].flatMap((file) => {
      const name = /^authors\/([^/]+)\.(?:ya?ml|md|txt)$/i.exec(file)?.[1];
      return name === undefined ? [] : [name, idFrom(name)];
    }),
  );
  const hasFile = (id: string): boolean => filesOfAuthors.has(id);
  const suggest = nearestFinder(ids);
  const byName = new Map(known.map(({ id, name }) => [name.toLowerCase(), id]));
  const meant = (value: string): string | undefined => {
    const bare = bareName(value);
    if (bare === value || bare === '') return undefined;
    return ids.has(bare) ? bare : (byName.get(bare.toLowerCase()) ?? suggest(bare) ?? bare);
  };
  return articles.flatMap((article) =>
    article.entry.authors.flatMap(({ id: value }, index): Finding[] => {
      // A file that is there but broken or misnamed is reported itself.
      if (ids.has(value) || hasFile(value)) return [];
      const bare = meant(value);
      const several = bare !== undefined && ids.has(bare) ? undefined : peopleIn(value);
      if (several !== undefined) {
        const place = positionOf(article, 'authors', index);
        return [finding('author/several', place, { value, people: several }, 'warning')];
      }
      const values = { value, suggestion: bare ?? suggest(value), id: idFrom(value) || undefined };
      return [finding('author/unknown', positionOf(article, 'authors', index), values, 'warning')];
    }),
  );
}
