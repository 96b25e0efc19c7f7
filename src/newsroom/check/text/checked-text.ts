import type { BodyFacts } from '../../../content-files/body/scan-body.ts';
import type { MarkdownSource } from '../../../markdown/source/read-source.ts';
import type { Position } from '../../../problems/finding.ts';
import type { ArticleFields } from '../../../schema/entries.ts';

/** An article or page as the rules see it. */
export interface CheckedText {
  /** Relative to the content folder. */
  readonly file: string;
  /** The whole file, line ends as \n, without byte order mark. */
  readonly text: string;
  readonly title: string;
  readonly description: string | undefined;
  /** The fields of an article that is in order; undefined for pages and broken articles. */
  readonly fields: ArticleFields | undefined;
  /** Whether the fences around the fields are sound; without them nobody knows what is text. */
  readonly fenced: boolean;
  readonly body: string;
  readonly bodyLine: number;
  /** Its pictures and links, as the reading of content found them; places count in the file. */
  readonly references: BodyFacts['references'];
  /** The text taken apart, made when first asked for: most texts need it not. */
  readonly source: () => MarkdownSource;
  /** Where a field stands in the file. */
  readonly placeOf: (...path: readonly PropertyKey[]) => Position;
  /** A place of the body as a place of the file. */
  readonly inBody: (place: { readonly line: number; readonly column: number }) => Position;
}
