import type { Manifest } from '../analysis/manifest.ts';
import { shardPath, textPath } from '../analysis/manifest.ts';
import { posting, TOP_LEVEL } from '../analysis/posting.ts';
import type { Collection, Documents } from './collect.ts';
import { collect } from './collect.ts';
import { encodeArticles } from './encode-articles.ts';
import { dayIn, encodeDays, monthTable } from './encode-days.ts';
import { dictionaryEntries, encodeDictionaries, titlesIn } from './encode-dictionary.ts';
import type { Choices } from './encode-filters.ts';
import { encodeFilters } from './encode-filters.ts';
import { encodeHeadlines } from './encode-headlines.ts';
import { encodeTerms, shareTerms, termsSource } from './encode-terms.ts';
import { articlesIn, encodeTexts, planTexts } from './encode-texts.ts';
import { planFiles } from './file-plan.ts';
import { FamilyMemory } from './family-memory.ts';
import type { IndexMemory, NamedFile } from './index-memory.ts';
import type { IndexTools } from './index-tools.ts';
import { keptIndex } from './kept-index.ts';
import { manifestFile, runHashes, RUN } from './manifest-file.ts';
import { otherWords } from './other-words.ts';
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
};

/** Bytes that the counts of one filter are worth: an archive with more of them shows none. */
const LARGEST_CHOICES = 64_000;

/** Documents in, files of the index out; see `writeSearch`. */
export function buildIndex(
  documents: Documents,
  options: SearchOptions,
  memory: IndexMemory,
  tools: IndexTools,
): NamedFile[] {
  const { digest, name, make, encoded } = tools;
  const aliases = options.topicAliases.map(({ name: first, aliases: synonyms }) =>
    [first, ...synonyms].map(plain),
  );
  const { timeZone, menu = [] } = options;
  const dayOf = dayIn(timeZone);
  const collection = collect(documents, { aliases, menu, dayOf, zone: timeZone, digest }, memory);
  const { articles, texts, textOf, postings, vocabulary, english } = collection;
  const days = articles.map((article) => article.date).map(dayOf);
  const filters = filterPostings(collection);
  const families = new FamilyMemory(digest, memory.kept?.families);
  const others = otherWords(collection);
  const grouped = { articles: articles.length, vocabulary, postings, english, others, filters };
  const groups = termGroups(grouped, families);
  const entries = dictionaryEntries({
    ...{ articles: articles.length, vocabulary, seen: collection.spellings.seen },
    countOf: (term) => postings[term]!.length,
    titlesOf: (term) => titlesIn(postings[term]!),
  });
  const total = postings.reduce((sum, list) => sum + list.length, 0);
  const terms = postings.filter(({ length }) => length > 0).length;
  const plan = planFiles(articles.length, total * 1.8 + terms * 4, entries.length * 8);

  const { forward, backward } = encodeDictionaries(entries, plan.dictionary, articles.length);
  const textFiles = planTexts(texts, plan.group, (parts) => name(parts));
  const files = {
    t: shareTerms(groups, plan.terms).map((share) =>
      make(termsSource(share, articles.length), () => encodeTerms(share, articles.length)),
    ),
    f: forward.files.map(encoded),
    b: backward.files.map(encoded),
    a: encodeArticles(articles, plan.group, textFiles).map(encoded),
  };
  const headlines = encoded(encodeHeadlines(articles));
  const dayTable = encoded(encodeDays(days));
  const choices = encodeFilters(filters, options.choices, articles.length)
    .map(([kind, bytes]) => ({ kind, file: encoded(bytes) }))
    .filter(({ file }) => file.size <= LARGEST_CHOICES)
    .map(({ kind, file }) => ({ kind, file, path: `choices-${kind}-${name([file.digest])}.bin` }));
  const hashesOf = (list: readonly { digest: string }[]) => runHashes(list, RUN, name);
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
    headlines: `headlines-${name([headlines.digest])}.bin`,
    days: `days-${name([dayTable.digest])}.bin`,
    filters: Object.fromEntries(choices.map(({ kind, path }) => [kind, path])),
    months: monthTable(days),
  };
  const first = manifestFile(manifest, digest);
  if (memory.keep) {
    const rows = collection.rows();
    const made = { manifest: first.digest, plan, entries: entries.length };
    const kept = keptIndex(made, rows.vocabulary, collection, { others, filters });
    memory.keep({ rows, families: families.kept(), made: kept });
  }
  const index: NamedFile[] = [
    first,
    { ...headlines, path: manifest.headlines },
    { ...dayTable, path: manifest.days },
    ...choices.map(({ path, file }) => ({ ...file, path })),
  ];
  for (const kind of ['t', 'f', 'b', 'a'] as const)
    for (const [number, file] of files[kind].entries())
      index.push({ ...file, path: shardPath(manifest, kind, number) });
  for (const file of textFiles) {
    const path = textPath(file.first, file.hash);
    const there = memory.at?.(path);
    if (!there && memory.later) memory.later(path, articlesIn(file).map(collection.keyOf));
    else
      index.push({
        ...(there ?? encoded(encodeTexts(articlesIn(file).map(textOf)))),
        path,
        source: '',
      });
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
    for (const filter of new Set(names)) {
      const list = filters.get(filter);
      const packed = posting(number, TOP_LEVEL);
      if (list) list.push(packed);
      else filters.set(filter, [packed]);
    }
  }
  return filters;
}
