/**
 * The words of an article, ready to be counted. `order` is headline, lead and body as one number a
 * term, its place in `terms` above FIRST. `terms` may be shared with other articles; a `+` before one
 * says that it is the meaning of the terms around it (a date, a sum, a joined word) and stands
 * outside the order of words. `pairs` are the abbreviations explained in the text, as
 * `abbreviation\tthe words` each. `text` is the body, without halves of characters. Plain data, so that it can be kept between builds.
 */
export type ArticleAnalysis = {
  terms: readonly string[];
  order: Uint16Array;
  pairs: readonly string[];
  text: string;
};
