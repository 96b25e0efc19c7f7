/** One thing a query asks for. */
export type Wish = {
  /** Folded words, one unless a compound; a compound's own terms are in `compound`. */
  words: string[];
  compound: string[];
  /** In quotes: this form only, and number of the quotation (from 1); 0 outside quotes. */
  quotation: number;
  exclude: boolean;
  /** Asks for what is new: `terbaru`, `hari ini`. */
  isRecent?: boolean;
};
