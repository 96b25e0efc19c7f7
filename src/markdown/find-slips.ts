import { greaterThan, indentedCode, underlinedParagraph } from './slips/blocks.ts';
import { embedCode } from './slips/embeds.ts';
import { cutWord } from './slips/cut-words.ts';
import { unclosedEmphasis } from './slips/emphasis.ts';
import { chatMark, openCode, reversedLink, wikiLink, writtenBreak } from './slips/elsewhere.ts';
import { hashHeading } from './slips/hash-heading.ts';
import { htmlParagraph } from './slips/html-paragraphs.ts';
import { emptyLink, unmadeLink, unmadePicture } from './slips/links.ts';
import { unmadeList } from './slips/lists.ts';
import { missingNote, noteForm, unusedNote } from './slips/notes.ts';
import { embeddedPicture, pictureForm, pictureList } from './slips/picture-forms.ts';
import { missingAlt, missingCredit } from './slips/pictures.ts';
import type { Slip, SlipFinder } from './slips/slip.ts';
import { htmlTable, pastedTable, withoutTheirs } from './slips/tables.ts';
import { mixedDash, rawHtml, shortcode, singleTilde, unmadeTable } from './slips/text.ts';
import { readSource, type MarkdownSource } from './source/read-source.ts';

export { lineMenders } from './mend/line-menders.ts';
export type { Slip } from './slips/slip.ts';

const FINDERS: readonly SlipFinder[] = [
  unclosedEmphasis,
  hashHeading,
  mixedDash,
  unmadeLink,
  unmadePicture,
  pictureForm,
  pictureList,
  embeddedPicture,
  unmadeList,
  unmadeTable,
  pastedTable,
  htmlTable,
  htmlParagraph,
  emptyLink,
  missingAlt,
  missingCredit,
  missingNote,
  noteForm,
  unusedNote,
  rawHtml,
  shortcode,
  wikiLink,
  reversedLink,
  writtenBreak,
  chatMark,
  openCode,
  singleTilde,
  cutWord,
  embedCode,
  indentedCode,
  underlinedParagraph,
  greaterThan,
];

/**
 * Signs that do not do what was meant, in the order of the source. Nothing here keeps an article from
 * being shown: a body always renders, a slip is what readers would then see.
 */
export function findSlips(body: string): Slip[] {
  return slipsOf(readSource(body));
}

/** The same for a body that has been read. */
export function slipsOf(source: MarkdownSource): Slip[] {
  const slips = FINDERS.flatMap((find) => find(source));
  return withoutTheirs(slips, source).toSorted(
    (a, b) => a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : 1),
  );
}
