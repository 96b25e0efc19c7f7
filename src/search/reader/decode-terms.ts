import { BitReader } from './bit-reader.ts';
import { decodePostings, splitText } from './decode-postings.ts';

/** A form of a term shard: its postings, whether it never excludes, the spelling it stands for. */
export type Term = {
  form: string;
  postings: Int32Array;
  optional: boolean;
  /** A stop word. */
  stop: boolean;
  /** Not all of its articles are listed: those with it in their headline, or the best. */
  cut: boolean;
  usual: string | undefined;
  /** All forms of its family, itself included. */
  family: Term[];
};

/** The forms of a term shard, by form. */
export function decodeTerms(bytes: Uint8Array, articles: number): Map<string, Term> {
  const { text, bits: rest } = splitText(bytes);
  const bits = new BitReader(rest);
  const terms = new Map<string, Term>();
  if (text)
    for (const written of text.split(/[\n|]/)) {
      const family: Term[] = [];
      for (const entry of written.split(' ')) {
        const [, form, mark, usual] = /^(.+?)([!~]*)(?:=(.*))?$/.exec(entry)!;
        const postings = usual
          ? new Int32Array(0)
          : decodePostings(bits, articles, form![1] === ':');
        const [optional, stop, cut] = [mark !== '', /!/.test(mark!), /~/.test(mark!)];
        const term = { form: form!, postings, optional, stop, cut, usual, family };
        family.push(term);
        terms.set(form!, term);
      }
    }
  return terms;
}
