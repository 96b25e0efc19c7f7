import { FILE_LINE } from './photo-line.ts';

/** A line that is not empty, which can be read in one way alone. */
const LINE = String.raw`[^\S\n]*\S[^\n]*`;

/** Lines up to the next empty one. */
const REST = String.raw`(?:\n${LINE})*`;

/** Between fences, as code is. */
const FENCED = String.raw`(?<fence>\x60{3,}|~{3,})[^\n]*\n(?:[^\n]*\n)*?\k<fence>[ \t]*(?=\n|$(?![\s\S]))`;

/** A table: under its head a line that parts and aligns the columns. */
const TABLE = String.raw`(?=[^\n]*\||[^\n]*\n[^\n]*\|)${LINE}\n[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*(?=\n|$(?![\s\S]))${REST}`;

/** A list in whose items more stands than one paragraph or line. */
const LIST = String.raw`(?:[-*+]|\d{1,9}[.)])[ \t]+[^\n]*${REST}(?:\n(?:[ \t]*\n)+[ \t]{2,}\S[^\n]*${REST})+`;

/** A list with a list in it. */
const NESTED = String.raw`(?:[-*+]|\d{1,9}[.)])[ \t]+[^\n]*(?:\n${LINE})*?\n[ \t]{2,}(?:[-*+]|\d{1,9}[.)])[ \t][^\n]*${REST}`;

/** A line across the page whose signs stand apart. */
const RULE = String.raw`(?:(?:\*[ \t]+){2,}\*|(?:-[ \t]+){2,}-|(?:_[ \t]+){2,}_)[ \t]*(?=\n|$(?![\s\S]))`;

/**
 * Markdown that an editor of rich text would damage, as it would all that its buttons do not make. It
 * is shown as it was typed, to be edited there.
 */
export const AS_TYPED = new RegExp(
  `^(?:${[FENCED, RULE, FILE_LINE, TABLE, LIST, NESTED].join('|')})`,
  's',
);
