import type { Manifest } from '../analysis/manifest.ts';
import { shardPath, textPath } from '../analysis/manifest.ts';
import { posting, TOP_LEVEL } from '../analysis/posting.ts';
import type { ArticleAnalysis } from './article-analysis.ts';
import type { Collection } from './collect.ts';
import { collect } from './collect.ts';
import { encodeArticles } from './encode-articles.ts';
import { dayIn, encodeDays, monthTable } from './encode-days.ts';
import { dictionaryEntries, encodeDictionary } from './encode-dictionary.ts';
import type { Choices } from './encode-filters.ts';
import { encodeFilters } from './encode-filters.ts';
import { encodeHeadlines } from './encode-headlines.ts';
import { encodeTerms } from './encode-terms.ts';
import { encodeTexts, planTexts } from './encode-texts.ts';
import { planFiles } from './file-plan.ts';
import type { SearchDocument } from './search-document.ts';
import { termGroups } from './term-groups.ts';

/** Settings of an archive's index. */
export type SearchOptions = {
  /** IANA name of the site's zone: it decides an article's day. */
  timeZone: string;
  /** Topics with their other names: each of them finds what the topic's name finds, and the name what they do. */
  topicAliases: { name: string; aliases: string[] }[];
  /** Names that stand in the menu of every page. */
  menu?: string[];
  /** Ids that readers may narrow a search to, whose articles are to be counted; all where none are named. */
  choices?: Choices;
  /** Analyses of earlier builds by address and digest; filled with those of this one. */
  analysisCache?: Map<string, ArticleAnalysis>;
  /** The bytes of an earlier index's file of bodies, by path: what has the same name is not packed anew. */
  earlierText?: (path: string) => Uint8Array | undefined;
};

/** What the index needs of its surroundings: a gzip member of bytes, and a short hash of several. */
export type IndexTools = {
  compress: (bytes: Uint8Array) => Uint8Array;
  digest: (parts: readonly Uint8Array[]) => string;
};

/** Files of a kind that share the hash in their names: an edit renames its run only. */
const RUN = 16;

/** Bytes that the counts of one filter are worth: an archive with more of them shows none. */
const LARGEST_CHOICES = 64_000;

/** Documents in, files of the index out; see `writeSearch`. */
export function buildIndex(
  documents: Iterable<SearchDocument>,
  options: SearchOptions,
  { compress, digest }: IndexTools,
): Map<string, Uint8Array> {
  const aliases = options.topicAliases.map(({ name, aliases: others }) =>
    [name, ...others].map(plain),
  );
  const dayOf = dayIn(options.timeZone);
  const cache = options.analysisCache ?? new Map();
  const collection = collect(documents, aliases, cache, dayOf, options.menu);
  const { articles, texts, vocabulary, postings } = collection;
  const days = articles.map((article) => article.date).map(dayOf);
  const filters = filterPostings(collection);
  const groups = termGroups(collection, filters);
  const entries = dictionaryEntries(collection);
  const total = postings.reduce((sum, list) => sum + list.length, 0);
  const plan = planFiles(
    articles.length,
    total * 1.8 + vocabulary.terms.length * 4,
    entries.length * 8,
  );

  const reversed = entries
    .map((entry) => ({ ...entry, word: [...entry.word].toReversed().join('') }))
    .toSorted((a, b) => (a.word < b.word ? -1 : 1));
  const forward = encodeDictionary(entries, plan.dictionary, articles.length, true);
  const backward = encodeDictionary(reversed, plan.dictionary, articles.length, false);
  const textFiles = planTexts(texts, plan.group, digest);
  const files = {
    t: encodeTerms(groups, plan.terms, articles.length).map(compress),
    f: forward.files.map(compress),
    b: backward.files.map(compress),
    a: encodeArticles(articles, plan.group, textFiles).map(compress),
  };
  const headlines = compress(encodeHeadlines(articles));
  const dayTable = compress(encodeDays(days));
  const choices = encodeFilters(filters, options.choices, articles.length)
    .map(([kind, bytes]) => [kind, compress(bytes)] as const)
    .filter(([, bytes]) => bytes.length <= LARGEST_CHOICES)
    .map(([kind, bytes]) => ({ kind, path: `choices-${kind}-${digest([bytes])}.bin`, bytes }));
  const hashesOf = (list: Uint8Array[]) =>
    Array.from({ length: Math.ceil(list.length / RUN) }, (_, run) =>
      digest(list.slice(run * RUN, (run + 1) * RUN)),
    );
  const manifest: Manifest = {
    version: 1,
    articles: articles.length,
    group: plan.group,
    terms: plan.terms,
    forward: forward.firsts,
    backward: backward.firsts,
    hashes: {
      t: hashesOf(files.t),
      f: hashesOf(files.f),
      b: hashesOf(files.b),
      a: hashesOf(files.a),
    },
    run: RUN,
    headlines: `headlines-${digest([headlines])}.bin`,
    days: `days-${digest([dayTable])}.bin`,
    filters: Object.fromEntries(choices.map(({ kind, path }) => [kind, path])),
    months: monthTable(days),
  };
  const index = new Map<string, Uint8Array>([
    ['manifest.json', new TextEncoder().encode(JSON.stringify(manifest))],
    [manifest.headlines, headlines],
    [manifest.days, dayTable],
    ...choices.map(({ path, bytes }) => [path, bytes] as const),
  ]);
  for (const kind of ['t', 'f', 'b', 'a'] as const)
    for (const [number, bytes] of files[kind].entries())
      index.set(shardPath(manifest, kind, number), bytes);
  for (const file of textFiles) {
    const path = textPath(file.first, file.hash);
    index.set(path, options.earlierText?.(path) ?? compress(encodeTexts(texts, file)));
  }
  return index;
}

const plain = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The articles of each section, topic and author, under names that no word can have. */
function filterPostings({ articles }: Collection): Map<string, number[]> {
  const filters = new Map<string, number[]>();
  for (const [number, article] of articles.entries()) {
    const names = [
      ...article.topics.map((topic) => `t:${encodeURIComponent(topic.id)}`),
      ...article.authors.map((author) => `a:${encodeURIComponent(author.id)}`),
    ];
    const { kind, section, parentSection } = article;
    if (kind === 'article')
      for (const id of [section, parentSection ?? section])
        names.push(`s:${encodeURIComponent(id)}`);
    for (const name of new Set(names)) {
      const list = filters.get(name);
      const packed = posting(number, TOP_LEVEL);
      if (list) list.push(packed);
      else filters.set(name, [packed]);
    }
  }
  return filters;
}
