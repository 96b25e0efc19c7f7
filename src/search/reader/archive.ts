import { hash } from '../analysis/hash.ts';
import { shardPath } from '../analysis/manifest.ts';
import type { FilterKind, Manifest } from '../analysis/manifest.ts';
import { rootKey } from '../analysis/root-key.ts';
import { decodeDictionary, dictionaryShard } from './decode-dictionary.ts';
import type { Word } from './decode-dictionary.ts';
import { decodeTerms } from './decode-terms.ts';
import type { Term } from './decode-terms.ts';
import type { IndexFiles } from './index-files.ts';
import { readJson } from './read-json.ts';

/** An article as the item files have it: address, headline, standfirst, minutes, section, kind, language, words of the menu with the one that follows each in the text, label, and picture; 0 for none. */
export type Row = [
  string,
  string,
  string,
  number,
  string,
  ('article' | 'page')?,
  string?,
  (Readonly<Record<string, string>> | 0)?,
  (string | 0)?,
  (string | 0)?,
];

/** The index by what is asked of it. */
export type SearchArchive = {
  manifest: Manifest;
  /** The forms filed with a word; `key` where it is not the word's own. */
  terms: (word: string, key?: string) => Promise<Map<string, Term>>;
  /** The dictionary's words around one, by first letters or, reversed, by last letters. */
  words: (word: string, kind: 'f' | 'b') => Promise<Word[]>;
  row: (number: number) => Promise<Row>;
  days: () => Promise<[string, number][]>;
  /** The articles of each choice of a filter, under the names of `terms`; empty where the index has no such file. */
  filters: (kind: FilterKind) => Promise<Map<string, Term>>;
};

/** Names the files that hold what is asked for. */
export function archiveOf({ manifest, load }: IndexFiles): SearchArchive {
  const { articles, group } = manifest;
  return {
    manifest,
    terms: (word, key = rootKey(word)) =>
      load(shardPath(manifest, 't', hash(key) % manifest.terms), (bytes) =>
        decodeTerms(bytes, articles),
      ),
    words: async (word, kind) => {
      const firsts = kind === 'f' ? manifest.forward : manifest.backward;
      if (!firsts.length) return [];
      return load(shardPath(manifest, kind, dictionaryShard(firsts, word)), (bytes) =>
        decodeDictionary(bytes, articles, kind === 'f'),
      );
    },
    row: async (number) => {
      const path = shardPath(manifest, 'a', Math.floor(number / group));
      const rows = await load(path, readJson<Row[]>);
      return rows[number % group]!;
    },
    days: () => load(manifest.days, readJson<[string, number][]>),
    filters: async (kind) => {
      const path = manifest.filters?.[kind];
      return path ? load(path, (bytes) => decodeTerms(bytes, articles)) : new Map();
    },
  };
}
