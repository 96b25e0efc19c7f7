import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type {
  ArticleAnalysis,
  IndexMemory,
  KeptCounts,
  NamedFile,
  SearchDocument,
} from '../../../../src/search/writer/write-search.ts';
import {
  patchIndex,
  updateSearch,
  writeSearch,
} from '../../../../src/search/writer/write-search.ts';
import { fixtureDocuments } from '../reader/archive.ts';

const options = {
  timeZone: 'Asia/Jakarta',
  topicAliases: [{ name: 'Bencana Alam', aliases: ['Musibah'] }],
  menu: ['Olahraga', 'Nasional'],
};

/** The memory of one archive from build to build, and what was encoded or taken over in the last one. */
class Desk {
  readonly #analyses = new Map<string, ArticleAnalysis>();
  #counts: KeptCounts | undefined;
  #files: NamedFile[] = [];
  /** How often an edited text was put into the files that it touches. */
  patched = 0;
  /** Documents whose bodies were read, and files that were taken over. */
  read: string[] = [];
  taken: string[] = [];

  /** `texts` are documents of which nothing but the text is another than it was. */
  build(
    documents: readonly SearchDocument[],
    settings = options,
    texts?: readonly SearchDocument[],
  ): Map<string, string> {
    const earlier = this.#files;
    [this.read, this.taken] = [[], []];
    const find = (is: (file: NamedFile) => boolean) => {
      const file = earlier.find(is);
      if (file) this.taken.push(file.path);
      return file;
    };
    const memory: IndexMemory = {
      analyses: this.#analyses,
      kept: this.#counts,
      keep: (counts) => (this.#counts = counts),
      madeOf: (source) => find((file) => file.source === source),
      at: (path) => find((file) => file.path === path),
    };
    const read = (isKnown: (key: string) => boolean) =>
      documents.map((document) => {
        if (isKnown(`${document.url} ${document.digest}`)) return { ...document, body: '' };
        this.read.push(document.url);
        return document;
      });
    const articleAt = (url: string) => documents.find((document) => document.url === url)!;
    const patch = texts && patchIndex(texts, articleAt, settings, memory);
    if (patch) this.patched++;
    const files = patch ?? updateSearch(read, settings, memory);
    this.#files = files.map((file) => {
      const bytes = file.bytes();
      return { ...file, bytes: () => bytes };
    });
    return asText(new Map(files.map(({ path, bytes }) => [path, bytes()])));
  }
}

const asText = (index: ReadonlyMap<string, Uint8Array>): Map<string, string> =>
  new Map([...index].map(([path, bytes]) => [path, Buffer.from(bytes).toString('base64')]));

const clean = (documents: readonly SearchDocument[], settings = options): Map<string, string> =>
  asText(writeSearch(documents, settings));

/** Words that act on others: spellings, abbreviations, sounds, names, days. */
const WORDS =
  'izin ijin Soekarno Sukarno analisa banjir banjirnya kebanjiran MRT moda raya terpadu ' +
  'Komisi Pemberantasan Korupsi (KPK) olahraga nasional Market Republik 17 Agustus 2015';

const words = fc
  .array(fc.constantFrom(...WORDS.split(' '), 'Komisi Yudisial (KY)', 'tim 50 persen.'), {
    minLength: 1,
    maxLength: 60,
  })
  .map((list) => list.join(' '));

/** One edit of an archive: an article's text, headline or date, a new one, or one less. */
const edit = fc.oneof(
  fc.record({ kind: fc.constant('body' as const), at: fc.nat(), text: words }),
  fc.record({ kind: fc.constant('title' as const), at: fc.nat(), text: words }),
  fc.record({ kind: fc.constant('new' as const), at: fc.nat(3000), text: words }),
  fc.record({ kind: fc.constant('gone' as const), at: fc.nat(), text: words }),
);
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

function edited(documents: readonly SearchDocument[], { kind, at, text }: Edit, nth: number) {
  const place = at % documents.length;
  const digest = `${kind} ${nth}`;
  const one = documents[place]!;
  if (kind === 'gone') return documents.filter((_, other) => other !== place);
  if (kind === 'new') {
    const date = new Date(Date.UTC(2015, 0, at)).toISOString();
    return [...documents, { ...one, url: `/baru/${nth}/`, date, title: text, body: text, digest }];
  }
  const changed = kind === 'body' ? { body: text } : { title: text };
  return documents.with(place, { ...one, ...changed, digest });
}

describe('an index made with what earlier builds left', () => {
  test('is that of a clean build, after any edits', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 5 }), (edits) => {
        const desk = new Desk();
        let documents: readonly SearchDocument[] = fixtureDocuments();
        desk.build(documents);
        for (const [nth, one] of edits.entries()) {
          documents = edited(documents, one, nth);
          expect(desk.build(documents)).toEqual(clean(documents));
        }
      }),
      { numRuns: 40 },
    );
  });

  test('is that of a clean build where texts alone are edited, and is patched then', () => {
    const text = fc.record({ at: fc.nat(), text: words, keeps: fc.boolean() });
    const patchedShare = (seed?: number): number => {
      let patched = 0;
      let edits = 0;
      fc.assert(
        fc.property(
          fc.array(fc.array(text, { maxLength: 3 }), { minLength: 1, maxLength: 4 }),
          (steps) => {
            const desk = new Desk();
            let documents: readonly SearchDocument[] = fixtureDocuments();
            desk.build(documents);
            for (const [nth, step] of steps.entries()) {
              const before = documents;
              for (const { at, text: added, keeps } of step) {
                const one = documents[at % documents.length]!;
                const body = keeps ? `${one.body} ${added}` : added;
                const digest = `teks-${nth}-${at}`;
                documents = documents.with(at % documents.length, { ...one, body, digest });
              }
              const texts = documents.filter((document, at) => document !== before[at]);
              expect(desk.build(documents, options, texts)).toEqual(clean(documents));
              edits++;
            }
            patched += desk.patched;
          },
        ),
        { numRuns: 60, ...(seed !== undefined && { seed }) },
      );
      return patched / edits;
    };
    patchedShare();
    // A quarter is, on the average; any 60 runs may be far from it, so the same are counted each time.
    expect(patchedShare(1)).toBeGreaterThan(0.2);
  });

  test('reads the changed text alone, and takes over most files', () => {
    const desk = new Desk();
    const documents = fixtureDocuments();
    desk.build(documents);
    expect(desk.read).toHaveLength(documents.length);
    const one = documents[3]!;
    const later = documents.with(3, { ...one, body: `${one.body} Lagi.`, digest: 'lain' });
    const files = desk.build(later);
    expect(desk.read).toEqual([one.url]);
    expect(desk.taken.length).toBeGreaterThan(files.size / 3);
    desk.build(later);
    expect(desk.read).toEqual([]);
  });

  test('counts all texts anew where another word says the same, or the menu or zone is another', () => {
    const documents = fixtureDocuments();
    for (const other of [
      { ...options, topicAliases: [{ name: 'Banjir', aliases: ['Air Bah'] }] },
      { ...options, menu: ['Daerah'] },
      { ...options, timeZone: 'Asia/Jayapura' },
    ]) {
      const desk = new Desk();
      desk.build(documents);
      expect(desk.build(documents, other)).toEqual(clean(documents, other));
      expect(desk.build(documents)).toEqual(clean(documents));
    }
  });
});
