import type { Finding } from '../problems/finding.ts';
import type { BodyFacts } from './body/scan-body.ts';

/** Line and column, from 1, of the fields that are later compared with other files. */
export type Spots = Readonly<Record<string, readonly [line: number, column: number]>>;

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
