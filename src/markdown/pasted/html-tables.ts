import type { MarkdownSource } from '../source/read-source.ts';
import { regionsOf, type TextRegion } from './regions.ts';

const START =
  /^ {0,3}(?:<(?:!doctype|html|head|meta|body|google-sheets-html-origin|figure|div)\b[^<>]*>\s*)*<table[\s>]/i;
const OUTER = /^ {0,3}<(?:!doctype|html|meta|google-sheets-html-origin)\b/i;
const REST = /^\s*(?:<\/(?:body|html|figure|div|google-sheets-html-origin)>\s*)*$/i;

/** Farther down no table ends. */
const MOST_LINES = 3000;

/** Tables that were pasted as HTML, whole lines of the body: from the first tag to the last. */
export function htmlTables(source: MarkdownSource): TextRegion[] {
  const tables: TextRegion[] = [];
  for (const { from, to } of regionsOf(source)) {
    for (let at = Math.max(from, tables.at(-1)?.to ?? 0); at < to; at++) {
      const end = startsTable(source.lines, at) ? endOf(source.lines, at) : undefined;
      if (end === undefined) continue;
      tables.push({ from: at, to: end });
      at = end - 1;
    }
  }
  return tables;
}

function startsTable(lines: readonly string[], at: number): boolean {
  const line = lines[at]!;
  if (START.test(line)) return true;
  // Excel puts the head of a whole page before its table.
  return OUTER.test(line) && lines.slice(at, at + 400).some((one) => /<table[\s>]/i.test(one));
}

function endOf(lines: readonly string[], from: number): number | undefined {
  let depth = 0;
  const last = Math.min(lines.length, from + MOST_LINES);
  for (let at = from; at < last; at++) {
    const line = lines[at]!;
    depth += (line.match(/<table[\s>]/gi) ?? []).length;
    const ends = line.match(/<\/table\s*>/gi) ?? [];
    depth -= ends.length;
    if (ends.length === 0 || depth > 0) continue;
    if (!REST.test(line.slice(line.toLowerCase().lastIndexOf('</table') + 8).replace(/^\s*>/, '')))
      return undefined;
    let end = at + 1;
    while (end < last && lines[end]!.trim() !== '' && REST.test(lines[end]!)) end++;
    return end;
  }
  return undefined;
}
