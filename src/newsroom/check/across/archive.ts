import type { Content } from '../../../content-files/content.ts';
import type { ContentRecord } from '../../../content-files/record.ts';
import type { Position } from '../../../problems/finding.ts';
import type { ArticleFields } from '../../../schema/entries.ts';
import type { Facts } from '../facts.ts';

/** All that a rule across texts can see. */
export interface CheckedArchive {
  /** The content folder. */
  readonly root: string;
  /** The check's clock, an ISO instant. */
  readonly now: string;
  readonly content: Content;
  /** What each text gave by itself, by file. */
  readonly facts: ReadonlyMap<string, Facts>;
  /** Fields as read, by file; broken ones too, as far as they could be read. */
  readonly fieldsOf: (file: string) => ContentRecord<ArticleFields>['fields'];
  /** Where a field stands that the reading of content kept the place of, else the file's start. */
  readonly placeOf: (file: string, ...path: readonly PropertyKey[]) => Position;
}
