/** A piece of evidence: its code, and the words in which it was seen. */
export interface Reason {
  code: string;
  text: string;
}

/** One place that a detector of spam found; offsets count in the text it was given. */
export interface SpamFinding {
  rule: 'spam/certain' | 'spam/suspect';
  field?: 'title' | 'description' | 'body';
  start: number;
  end: number;
  line: number;
  text: string;
  /** Whether the place may be cut whole. */
  cut: boolean;
  reasons: readonly Reason[];
}

/** What the detector should know of the site. */
export interface SpamKnowledge {
  ownHosts: string[];
  allow: string[];
}

/** The detector of spam, given from outside: once on HTML, once on the Markdown made of it. */
export interface SpamDetector {
  inHtml(html: string, known: SpamKnowledge): readonly SpamFinding[];
  inMarkdown(
    article: { title: string; description?: string | undefined; body: string },
    known: SpamKnowledge,
  ): readonly SpamFinding[];
}

/** Something that was cut from a story, kept aside so that it can be put back. */
export interface Removal {
  text: string;
  /** Line in the text it was found in. */
  line: number;
  where: 'html' | 'markdown';
  reasons: Reason[];
}
