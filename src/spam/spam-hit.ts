/**
 * Why a place was scored. Words for people are made elsewhere (`spam.ts` of a language in `src/words`) from the code.
 * Codes with negative points speak for the text.
 */
export type ReasonCode =
  | 'hidden'
  | 'hidden-many-hosts'
  | 'outside-document'
  | 'redirect'
  | 'encoded-script'
  | 'term-line'
  | 'term-list'
  | 'brand-line'
  | 'term-anchor'
  | 'brand-anchor'
  | 'lone-anchor'
  | 'anchor-is-path'
  | 'term-url'
  | 'asset-path'
  | 'bare-address'
  | 'term-picture'
  | 'at-end'
  | 'after-last-sentence'
  | 'cluster'
  | 'unrelated-hosts'
  | 'term-text'
  | 'promotion'
  | 'dense'
  | 'disguised'
  | 'headline-only'
  | 'doorway'
  | 'repeated'
  | 'reporting'
  | 'quotation'
  | 'article-reports'
  | 'own-or-topic-link'
  | 'heading';

/** One piece of evidence: its points, the words it was seen in and where they stand. */
export type SpamReason = {
  code: ReasonCode;
  points: number;
  text: string;
  start: number;
  end: number;
};

export type SpamRule = 'spam/certain' | 'spam/suspect';

/** Which text of the article `start`, `end`, `line` and `column` count in. */
export type SpamField = 'title' | 'description' | 'body';

export type SpamHit = {
  rule: SpamRule;
  /** Sum of the reasons' points. */
  score: number;
  reasons: SpamReason[];
  field: SpamField;
  /** UTF-16 offsets into the text given, end exclusive. */
  start: number;
  end: number;
  /** Both from 1; columns count UTF-16 units. */
  line: number;
  column: number;
  text: string;
  /** Whether the place may be cut whole: a hidden block, a trailing link, a bare last line. */
  cut: boolean;
};
