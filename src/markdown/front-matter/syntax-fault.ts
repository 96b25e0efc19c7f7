/** A line and a column, both from 1. */
export interface Spot {
  readonly line: number;
  readonly column: number;
}

/** Something wrong with how YAML or its fences are written. */
export interface SyntaxFault extends Spot {
  readonly code:
    | 'missing'
    | 'unclosed'
    | 'too-long'
    | 'duplicate-key'
    | 'tab'
    | 'quote'
    | 'bracket'
    | 'colon'
    | 'indent'
    | 'commented'
    | 'dash'
    | 'alias'
    | 'syntax';
  /** The key, for `duplicate-key`; letters, for `too-long`; the form, for `missing`; else the line as written. */
  readonly text: string;
  /** The line (for `missing`, the lines) as it was probably meant, whole, where that can be told. */
  readonly lines?: string;
}
