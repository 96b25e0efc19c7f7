import { htmlParagraphs } from '../pasted/html-paragraphs.ts';
import { htmlTables } from '../pasted/html-tables.ts';
import { rowMarkdown } from '../pasted/table-markdown.ts';
import { pastedTables } from '../pasted/tables.ts';
import type { TextRegion } from '../pasted/regions.ts';
import type { MarkdownSource } from '../source/read-source.ts';
import type { Slip, SlipFinder } from './slip.ts';

/** A table that was pasted as plain text; the value is its first row as Markdown has it. */
export const pastedTable: SlipFinder = (source) =>
  pastedTables(source).map(({ from, rows }) => ({
    rule: 'pasted-table',
    ...{ line: from + 1, column: 1 },
    value: rowMarkdown(rows[0]!),
  }));

/** A table that was pasted as HTML: one slip for all its tags. */
export const htmlTable: SlipFinder = (source) =>
  htmlTables(source).map(({ from }) => ({
    rule: 'html-table',
    ...{ line: from + 1, column: 1 },
    value: '<table>',
  }));

const ABOUT_TABLES = new Set<Slip['rule']>(['pasted-table', 'html-table', 'html-paragraph']);

/** Slips without those that are only the signs of a pasted table or paragraph. */
export function withoutTheirs(slips: Slip[], source: MarkdownSource): Slip[] {
  if (!slips.some(({ rule }) => ABOUT_TABLES.has(rule))) return slips;
  const tables: TextRegion[] = [
    ...pastedTables(source),
    ...htmlTables(source),
    ...htmlParagraphs(source),
  ];
  return slips.filter(
    ({ rule, line }) =>
      ABOUT_TABLES.has(rule) || !tables.some(({ from, to }) => line > from && line <= to),
  );
}
