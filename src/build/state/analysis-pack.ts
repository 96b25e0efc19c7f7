import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import type { ArticleAnalysis } from '../../search/writer/article-analysis.ts';
import { FIRST } from '../../search/writer/term-order.ts';
import { PACKED } from './pack-file.ts';

/** Different terms that the analyses of a pack may have together: an order counts them in 16 bits. */
export const MOST_TERMS = 0x1_0000 - FIRST;

/** What stands before the orders: whose the pack is, and of each analysis its pairs and its length. */
type Head = {
  of: string;
  terms: string;
  pairs: (readonly string[])[];
  lengths: number[];
  /** Bytes of each text; in UTF-8 they stand behind the orders. */
  texts: number[];
};

/**
 * Packs analyses into bytes. Each term is written once, so that unpacking makes one text of it and
 * not one an article. `of` says whose they are. They have MOST_TERMS different terms at most.
 */
export function packAnalyses(of: string, analyses: readonly ArticleAnalysis[]): Buffer {
  const places = new Map<string, number>();
  const codesOf = new Map<readonly string[], Uint16Array>();
  for (const { terms } of analyses) {
    if (codesOf.has(terms)) continue;
    const codes = Uint16Array.from({ length: FIRST + terms.length }, (_, code) => code);
    for (const [at, term] of terms.entries()) {
      const place = places.get(term) ?? places.size;
      places.set(term, place);
      codes[FIRST + at] = FIRST + place;
    }
    codesOf.set(terms, codes);
  }
  const orders = analyses.map(({ terms, order }) => {
    const codes = codesOf.get(terms)!;
    return order.map((code) => codes[code]!);
  });
  const texts = analyses.map((one) => Buffer.from(one.text));
  const head: Head = {
    of,
    terms: [...places.keys()].join(' '),
    pairs: analyses.map(({ pairs }) => pairs),
    lengths: orders.map(({ length }) => length),
    texts: texts.map(({ length }) => length),
  };
  const first = Buffer.from(JSON.stringify(head));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(first.length);
  const rows = orders.map((order) => Buffer.from(order.buffer, order.byteOffset, order.byteLength));
  return zstdCompressSync(Buffer.concat([length, first, ...rows, ...texts]), PACKED);
}

/** The analyses in `packed`; none where they are not `of` whom they are asked. Throws where damaged. */
export function unpackAnalyses(of: string, packed: Buffer): ArticleAnalysis[] {
  const bytes = zstdDecompressSync(packed);
  const from = 4 + bytes.readUInt32LE();
  const head = JSON.parse(bytes.toString('utf8', 4, from)) as Head;
  if (head.of !== of) return [];
  const terms = head.terms.split(' ');
  const codes = new Uint16Array(head.lengths.reduce((sum, length) => sum + length, 0));
  bytes.copy(Buffer.from(codes.buffer), 0, from);
  let end = 0;
  let textEnd = from + codes.byteLength;
  return head.lengths.map((length, at) => {
    end += length;
    const textBegin = textEnd;
    textEnd += head.texts[at]!;
    const textTo = textEnd;
    return {
      ...{ terms, order: codes.subarray(end - length, end), pairs: head.pairs[at]! },
      // Made where it is asked for: who counts words does not need it.
      get text() {
        return bytes.toString('utf8', textBegin, textTo);
      },
    };
  });
}
