/** Something wrong with how YAML or its fences are written; line and column count from 1. */
export interface SyntaxFault {
  readonly code:
    | 'missing'
    | 'unclosed'
    | 'too-long'
    | 'duplicate-key'
    | 'tab'
    | 'quote'
    | 'colon'
    | 'indent'
    | 'alias'
    | 'syntax';
  readonly line: number;
  readonly column: number;
  /** The key, for `duplicate-key`; letters, for `too-long`; else the line as written. */
  readonly text: string;
}
