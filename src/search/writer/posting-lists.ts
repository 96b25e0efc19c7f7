/** Postings in one piece of the rows. */
const PIECE = 1 << 16;

/**
 * Gathers the posting lists of all terms article by article, in the order of the articles. What is
 * gathered lies in two long rows, terms and postings, and is sorted into lists at the end: an array
 * that grows for each of some hundred thousand terms costs several times as much.
 */
export class PostingLists {
  /** How many postings each term has. */
  private readonly counts: Int32Array;
  /** The rows, in pieces: a row that grows by copying is there twice meanwhile. */
  private readonly pieces: { terms: Int32Array; postings: Int32Array }[] = [];
  private length = 0;

  /** `terms` is how many terms there are. */
  constructor(terms: number) {
    this.counts = new Int32Array(terms);
  }

  /** Appends a posting to the list of a term. */
  add(term: number, posting: number): void {
    const at = this.length++ % PIECE;
    if (at === 0)
      this.pieces.push({ terms: new Int32Array(PIECE), postings: new Int32Array(PIECE) });
    const { terms, postings } = this.pieces[this.pieces.length - 1]!;
    terms[at] = term;
    postings[at] = posting;
    this.counts[term]!++;
  }

  /** The list of each term. Nothing may be added afterwards. */
  finish(): Int32Array[] {
    const all = new Int32Array(this.length);
    const ends = new Int32Array(this.counts.length);
    let end = 0;
    const lists = Array.from(this.counts, (count, term) => {
      ends[term] = end;
      end += count;
      return all.subarray(end - count, end);
    });
    for (const [piece, { terms, postings }] of this.pieces.entries()) {
      const length = Math.min(PIECE, this.length - piece * PIECE);
      for (let at = 0; at < length; at++) all[ends[terms[at]!]!++] = postings[at]!;
    }
    return lists;
  }
}
