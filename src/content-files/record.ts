import { memoOfLast } from '../lib/memo.ts';
import { own } from '../lib/own.ts';
import type { Finding } from '../problems/finding.ts';
import type { BodyFacts } from './body/scan-body.ts';

/** Line and column, from 1. */
type Spot = readonly [line: number, column: number];

/**
 * Where fields stand that are later compared with other files, as JSON text: hardly any is asked for, and as
 * objects they are half the time of reading what is kept.
 */
export type Spots = string & { readonly spots?: never };

/** Packs the places of fields, by their paths with dots. */
export const packSpots = (spots: Readonly<Record<string, Spot>>): Spots => JSON.stringify(spots);

/** Of one file after the other many are asked for where much is wrong. */
const unpacked = memoOfLast((spots: Spots) => JSON.parse(spots) as Record<string, Spot>);

/** Where the field of a path stands; `undefined` for what is not kept. */
export const spotIn = (spots: Spots | undefined, path: string): Spot | undefined =>
  spots === undefined ? undefined : own(unpacked(spots), path);

/** What one file gave, before it is compared with any other; plain JSON, so that it can be kept. */
export interface ContentRecord<T> {
  readonly findings: readonly Finding[];
  /** The fields, where nothing is wrong with them. */
  readonly fields?: T;
  /** What dates the file though it is broken: its date, where that at least can be read. */
  readonly date?: string;
  /** Whether it says that it is not to be published yet, which no error makes urgent. */
  readonly draft?: boolean;
  readonly spots?: Spots;
  readonly body?: BodyFacts;
}

/** A file as read. */
export interface ReadFile<T> {
  /** Relative to the content folder. */
  readonly file: string;
  readonly digest: string;
  readonly record: ContentRecord<T>;
}
