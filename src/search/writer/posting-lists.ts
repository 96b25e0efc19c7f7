/**
 * Gathers the posting lists of all terms article by article, in the order of the articles. What is
 * gathered lies in two long rows, terms and postings, and is sorted into lists at the end: an array
 * that grows for each of some hundred thousand terms costs several times as much.
 */
export class PostingLists {
  private readonly terms: number;
  private rows = { terms: new Int32Array(1 << 16), postings: new Int32Array(1 << 16) };
  private length = 0;

  /** `terms` is how many terms there are. */
  constructor(terms: number) {
    this.terms = terms;
  }

  /** Appends a posting to the list of a term. */
  add(term: number, posting: number): void {
    if (this.length === this.rows.terms.length) {
      const grown = (row: Int32Array) => {
        const longer = new Int32Array(row.length * 2);
        longer.set(row);
        return longer;
      };
      this.rows = { terms: grown(this.rows.terms), postings: grown(this.rows.postings) };
    }
    this.rows.terms[this.length] = term;
    this.rows.postings[this.length++] = posting;
  }

  /** The list of each term. Nothing may be added afterwards. */
  finish(): Int32Array[] {
    const { terms, postings } = this.rows;
    const ends = new Int32Array(this.terms);
    for (let at = 0; at < this.length; at++) ends[terms[at]!]!++;
    const all = new Int32Array(this.length);
    let end = 0;
    const lists = Array.from(ends, (count, term) => {
      ends[term] = end;
      end += count;
      return all.subarray(end - count, end);
    });
    for (let at = 0; at < this.length; at++) all[ends[terms[at]!]!++] = postings[at]!;
    return lists;
  }
}
