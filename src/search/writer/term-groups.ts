import { families } from './language/families.ts';
import type { Form } from './language/root-choice.ts';
import { articleIn, HEADLINE_LEVEL, levelIn } from '../analysis/posting.ts';
import { rootKey } from '../analysis/root-key.ts';
import type { FamilyMemory } from './family-memory.ts';
import type { OtherWord } from './other-words.ts';
import { stepped } from './stepped.ts';
import { stopWords } from './language/stop-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** One line of a term shard: what is written there of a form, and its postings, if it has any. */
export type TermEntry = {
  text: string;
  postings: ArrayLike<number> | undefined;
  filter: boolean;
};

/** All entries under one root key; each inner list is a family. */
export type TermGroup = { key: string; families: TermEntry[][] };

/** From this many articles on, words that stand in more than a quarter of them keep headlines only. */
const TRIM_FROM = 500;
/** The longest list of a word; beyond it the weakest levels are left out. */
const LONGEST = 4000;

/** What is grouped; terms without postings are left out. */
export type Grouped = {
  /** How many articles there are. */
  articles: number;
  vocabulary: Vocabulary;
  /** By term: its postings, and in how many English articles it stands. */
  postings: readonly (Int32Array | undefined)[];
  english: Uint32Array;
  /** Words that count as others. */
  others: Iterable<OtherWord>;
  /** Lists of articles by the names of filters. */
  filters: ReadonlyMap<string, ArrayLike<number>>;
};

/** Under which key a term is filed; a phrase under that of its first word. */
export function termKey(term: string): string {
  const phrase = term.indexOf('_');
  return rootKey(phrase < 0 ? term : term.slice(0, phrase));
}

/**
 * Groups the terms of an archive by root key, each key's forms sorted into families, which `memory` may
 * know; those under keys that are `wanted` alone.
 */
export function termGroups(
  { articles, vocabulary, postings, english, filters, others: otherWords }: Grouped,
  memory: FamilyMemory,
  wanted: (key: string) => boolean = () => true,
): TermGroup[] {
  const byKey = new Map<string, { words: number[]; others: TermEntry[] }>();
  const at = (key: string) => {
    let group = byKey.get(key);
    if (!group) byKey.set(key, (group = { words: [], others: [] }));
    return group;
  };
  const addOther = (key: string, make: () => TermEntry): void => {
    if (wanted(key)) at(key).others.push(make());
  };
  for (const [id, term] of vocabulary.terms.entries()) {
    const list = postings[id];
    if (!list?.length) continue;
    const key = termKey(term);
    if (term.includes('_')) addOther(key, () => entry(term, list, articles));
    else if (wanted(key)) at(key).words.push(id);
  }
  for (const [other, usual] of otherWords)
    addOther(rootKey(other), () => ({
      text: `${other}=${usual}`,
      postings: undefined,
      filter: false,
    }));
  for (const word of stopWords)
    if (!postings[vocabulary.find(word) ?? -1]?.length)
      addOther(rootKey(word), () => entry(word, new Int32Array(), articles));
  for (const [name, list] of filters)
    addOther(name, () => ({ text: name, postings: list, filter: true }));

  const size = stepped(articles);
  const listOf = (form: string) => postings[vocabulary.find(form)!]!;
  const company = (a: string, b: string) => companyOf(listOf(a), listOf(b), size);
  const formOf = (id: number): Form => {
    const count = postings[id]!.length;
    return { form: vocabulary.terms[id]!, articles: count, english: english[id]! * 2 > count };
  };
  const familiesOf = (words: readonly number[]): TermEntry[][] => {
    // Most words have no relative, and nothing is to be decided.
    if (words.length === 1)
      return [[entry(vocabulary.terms[words[0]!]!, postings[words[0]!]!, articles)]];
    const forms = words.map(formOf).toSorted((a, b) => (a.form < b.form ? -1 : 1));
    const names = forms.map(({ form, english: isEnglish }) => form + (isEnglish ? '!' : ''));
    const source = [
      `${size} ${names.join(' ')}`,
      ...forms.map(({ form }) => bytesOf(listOf(form))),
    ];
    return memory
      .of(source, () => families(forms, company))
      .map((family) => family.map((form) => entry(form, listOf(form), articles)));
  };
  return [...byKey.keys()].toSorted().map((key) => {
    const { words, others } = byKey.get(key)!;
    others.sort((a, b) => (a.text < b.text ? -1 : 1));
    return { key, families: [...familiesOf(words), ...others.map((other) => [other])] };
  });
}

/** A form's entry: `!` marks a stop word, `~` one whose list was cut; neither excludes. */
function entry(form: string, list: Int32Array, articles: number): TermEntry {
  let postings = list;
  if (articles >= TRIM_FROM && list.length > articles / 4)
    postings = list.filter((posting) => levelIn(posting) >= HEADLINE_LEVEL);
  for (let level = 1; postings.length > LONGEST && level < HEADLINE_LEVEL; level++)
    postings = postings.filter((posting) => levelIn(posting) >= level);
  const stop = stopWords.has(form) ? '!' : '';
  const cut = postings.length < list.length ? '~' : '';
  return { text: form + stop + cut, postings, filter: false };
}

const bytesOf = (list: Int32Array): Uint8Array =>
  new Uint8Array(list.buffer, list.byteOffset, list.byteLength);

/**
 * How much more often than by chance two words stand in the same articles, of which there are about so
 * many: 1 where it is as often, or where there is too little to tell.
 */
function companyOf(a: Int32Array, b: Int32Array, articles: number): number {
  let both = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const left = articleIn(a[i]!);
    const right = articleIn(b[j]!);
    if (left === right) both++;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return (both + 1) / ((a.length * b.length) / articles + 1);
}
