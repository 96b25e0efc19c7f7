import { htmlParagraphs } from '../pasted/html-paragraphs.ts';
import { htmlTables } from '../pasted/html-tables.ts';
import { indentedProse } from '../pasted/indented.ts';
import { pastedLists } from '../pasted/lists.ts';
import { pictureListEdits } from '../pasted/picture-lists.ts';
import { tableMarkdown } from '../pasted/table-markdown.ts';
import { pastedTables } from '../pasted/tables.ts';
import type { SlipRule } from '../slips/slip.ts';
import type { MarkdownSource } from '../source/read-source.ts';
import { cutWordEdits } from './cut-words.ts';
import { embedEdits } from './embeds.ts';
import { apart, type LineEdit } from './line-edit.ts';

/** Mends what one kind of slip finds in a body, by whole lines. */
export type LineMender = {
  rule: SlipRule;
  /**
   * Edits in order that do not overlap. `readHtml` answers the Markdown of HTML, undefined where
   * nothing is left of it.
   */
  edits(source: MarkdownSource, readHtml: (html: string) => string | undefined): LineEdit[];
};

/** The line below the heads of a table. */
const ROWS = /^\|(?: :?-+:? \|){2,}$/m;

/** Slips that only one thing can have been meant by; in order: a list may stand in indented lines. */
export const lineMenders: readonly LineMender[] = [
  { rule: 'embed-code', edits: embedEdits },
  {
    rule: 'html-table',
    edits: (source, readHtml) =>
      htmlTables(source).flatMap(({ from, to }) => {
        const table = readHtml(source.lines.slice(from, to).join('\n'));
        // Columns that only place things on a page make no table.
        return table === undefined || !ROWS.test(table)
          ? []
          : [apart(source.lines, { from, to, texts: table.split('\n') })];
      }),
  },
  {
    rule: 'html-paragraph',
    edits: (source, readHtml) =>
      htmlParagraphs(source).flatMap(({ from, to }) => {
        const words = readHtml(source.lines.slice(from, to).join('\n'));
        return words === undefined
          ? []
          : [apart(source.lines, { from, to, texts: words.split('\n') })];
      }),
  },
  {
    rule: 'pasted-table',
    edits: (source) =>
      pastedTables(source).map(({ from, to, rows }) =>
        apart(source.lines, { from, to, texts: tableMarkdown(rows) }),
      ),
  },
  { rule: 'cut-word', edits: cutWordEdits },
  { rule: 'indented-code', edits: indentedProse },
  { rule: 'unmade-list', edits: pastedLists },
  { rule: 'picture-list', edits: pictureListEdits },
];
