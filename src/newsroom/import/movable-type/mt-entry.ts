/** A text of an entry by its name. */
export type MtText = 'BODY' | 'EXTENDED BODY' | 'EXCERPT' | 'KEYWORDS';

/** One entry of an export of Movable Type as it was written. */
export interface MtEntry {
  /** Line in the file, from 1. */
  line: number;
  /** Its lines `KEY: value`, in their order. */
  head: { key: string; value: string }[];
  texts: Map<MtText, string>;
  /** How many comments and pings stand below it. */
  talk: number;
  /** Whether what stands right before it had comments or pings, in which it may lie itself. */
  followsTalk: boolean;
  /** Whether it is made as entries are: keys, then a body. */
  isWellFormed: boolean;
  isTooLong: boolean;
  /** Whether the file ends within its texts: the rest of it may be lost. */
  isCut: boolean;
}

/** The value of a key; empty where there is none. */
export const valueOf = ({ head }: MtEntry, key: string): string =>
  head.find((line) => line.key === key)?.value ?? '';

/** The values of a key that may stand several times. */
export const valuesOf = ({ head }: MtEntry, key: string): string[] =>
  head.filter((line) => line.key === key && line.value !== '').map(({ value }) => value);
