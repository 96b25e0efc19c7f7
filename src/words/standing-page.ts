/**
 * What the standing pages say of a newsroom, as Markdown that may stand within a line; what is not known
 * yet is an open mark.
 */
export type NewsroomFacts = {
  readonly name: string;
  readonly company: string;
  readonly address: string;
  readonly responsible: string;
  /** What the masthead in site.yaml still lacks of what the law asks for. */
  readonly gaps: readonly string[];
  /** A sentence about the paper; empty where there is none. */
  readonly description: string;
  /** E-mail and WhatsApp as links, with the words between them. */
  readonly contact: string;
  /** A mark for what only the newsroom knows. */
  readonly mark: (what: string) => string;
};

/** One standing page in words. */
export type StandingPage = {
  /** The name of its file, and its address. */
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  readonly body: (facts: NewsroomFacts) => string;
};
