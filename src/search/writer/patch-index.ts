import type { Manifest } from '../analysis/manifest.ts';
import { shardPath } from '../analysis/manifest.ts';
import { termsOf } from '../analysis/tokenise.ts';
import type { SearchOptions } from './build-index.ts';
import { countEdited } from './edited-rows.ts';
import { dayIn } from './encode-days.ts';
import type { IndexFile, IndexMemory } from './index-memory.ts';
import type { SourcedFile } from './index-tools.ts';
import { indexTools } from './index-tools.ts';
import { manifestFile, runHashes } from './manifest-file.ts';
import type { ArticleAt, PatchedFile } from './patch-items.ts';
import { patchItems } from './patch-items.ts';
import { patchTerms } from './patch-terms.ts';
import type { SearchDocument } from './search-document.ts';
import { Vocabulary } from './vocabulary.ts';

/** Finds a file of the index that is there. */
type FileAt = (path: string) => IndexFile | undefined;

type Kind = keyof Manifest['hashes'];

/** Files of the index that is there, as they are; nothing where one of them is gone. */
function filesAt(paths: readonly string[], at: FileAt): PatchedFile[] | undefined {
  const files: PatchedFile[] = [];
  for (const path of paths) {
    const file = at(path);
    if (!file) return undefined;
    files.push({ ...file, path, was: path, source: '' });
  }
  return files;
}

/** The files of a kind, of which `fresh` are new: those share hashes in their names with others. */
const renamed = (
  manifest: Manifest,
  kind: Kind,
  files: readonly PatchedFile[],
  fresh: ReadonlyMap<number, SourcedFile>,
): PatchedFile[] =>
  files.map((file, number) => ({
    ...(fresh.get(number) ?? file),
    path: shardPath(manifest, kind, number),
  }));

/**
 * The index of an archive of which nothing changed but the texts of the articles in `edited`: the files that
 * these touch are made, of the others none is looked into. `articleAt` gives the others as they are.
 * Nothing where more than that changes, or where the index that is there is not whole or not the one of which
 * `memory` tells: then all of it is made. Bytes are those of `updateSearch`.
 */
export function patchIndex(
  edited: readonly SearchDocument[],
  articleAt: ArticleAt,
  { timeZone, menu = [] }: SearchOptions,
  memory: IndexMemory,
): PatchedFile[] | undefined {
  const { kept, at = () => undefined } = memory;
  if (!kept?.made) return undefined;
  const { made } = kept;
  const there = at('manifest.json');
  if (there?.digest !== made.manifest) return undefined;
  const old = JSON.parse(new TextDecoder().decode(there.bytes())) as Manifest;
  const shards = (kind: Kind, count: number): PatchedFile[] | undefined =>
    filesAt(
      Array.from({ length: count }, (_, number) => shardPath(old, kind, number)),
      at,
    );
  const others = filesAt([old.headlines, old.days, ...Object.values(old.filters ?? {})], at);
  const [t, a] = [shards('t', old.terms), shards('a', made.plan.items)];
  const [f, b] = [shards('f', old.forward.length), shards('b', old.backward.length)];
  if (!others || !t || !a || !f || !b) return undefined;

  const tools = indexTools(memory);
  const vocabulary = new Vocabulary(kept.rows.vocabulary);
  const counted = {
    vocabulary,
    menuTerms: menu.flatMap(termsOf),
    zone: timeZone,
    dayOf: dayIn(timeZone),
  };
  const rows = countEdited(edited, { ...kept, made }, counted, memory, tools.digest);
  const terms = rows && patchTerms({ ...kept, made }, rows, vocabulary, tools);
  const items = terms && patchItems(terms.kept, rows, articleAt, memory, tools);
  if (!items) return undefined;

  const { digest, name, encoded } = tools;
  const [forward, backward] = [terms.dictionary?.forward, terms.dictionary?.backward];
  const words = { f: forward?.files.map(encoded), b: backward?.files.map(encoded) };
  const hashesOf = (files: readonly PatchedFile[], fresh: ReadonlyMap<number, SourcedFile>) =>
    runHashes(
      files.map((file, number) => fresh.get(number) ?? file),
      old.run,
      name,
    );
  const manifest: Manifest = {
    ...old,
    ...(forward && { forward: forward.firsts }),
    ...(backward && { backward: backward.firsts }),
    hashes: {
      t: hashesOf(t, terms.shards),
      f: words.f ? runHashes(words.f, old.run, name) : old.hashes.f,
      b: words.b ? runHashes(words.b, old.run, name) : old.hashes.b,
      a: hashesOf(a, items.items),
    },
  };
  /** Shards of the dictionary: a name tells what lies under it. */
  const dictionary = (kind: 'f' | 'b', before: PatchedFile[]): PatchedFile[] =>
    words[kind]?.map((file, number) => {
      const path = shardPath(manifest, kind, number);
      return at(path) ? { ...file, path, was: path } : { ...file, path };
    }) ?? before;
  const first = manifestFile(manifest, digest);
  memory.keep?.({ ...terms.kept, made: { ...terms.kept.made, manifest: first.digest } });
  return [
    first,
    ...others,
    ...renamed(manifest, 't', t, terms.shards),
    ...dictionary('f', f),
    ...dictionary('b', b),
    ...renamed(manifest, 'a', a, items.items),
    ...items.texts,
  ];
}
