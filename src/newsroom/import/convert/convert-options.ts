/** How HTML becomes Markdown. */
export interface ConvertOptions {
  /** A line end is a line break and an empty line ends a paragraph, as WordPress's editor has it. */
  wordpressLines?: boolean;
  /** The first level a heading may have: 2 in an article, whose headline is level 1. */
  topHeading?: number;
}

/** What the rules of one conversion share. */
export interface Conversion extends ConvertOptions {
  /** Inside a table cell or a heading: everything must stay on one line. */
  oneLine?: boolean;
  /** Inside `<pre>`: white space counts. */
  verbatim?: boolean;
}
