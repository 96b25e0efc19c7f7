import { plainLines, splitFrontMatter } from '../../markdown/front-matter/split.ts';
import { finding } from '../../problems/finding.ts';
import { entriesOf } from '../body/live-facts.ts';
import { scanBody } from '../body/scan-body.ts';
import type { ContentRecord } from '../record.ts';
import { conflictFindings } from './conflicts.ts';
import { liveFindings } from './live-findings.ts';
import { pictureEnds } from './loose-ends.ts';

/** A file of entries has no fields of its own. */
export type EntriesFields = Readonly<Record<string, never>>;

/** Reads the text of a file of entries beside a story of live coverage. Never throws. */
export function parseEntries(file: string, text: string): ContentRecord<EntriesFields> {
  const conflicts = conflictFindings(file, plainLines(text), 'warning');
  if (conflicts.length > 0) return { findings: conflicts };
  const { body, bodyLine } = splitFrontMatter(plainLines(text));
  const entries = entriesOf(body, bodyLine);
  const first = entries[0]?.line ?? Infinity;
  const lines = body.split('\n').map((words, at) => [bodyLine + at, words] as const);
  const lost = lines.find(([line, words]) => line < first && words.trim() !== '');
  const place = { file, line: lost?.[0] ?? 1, column: 1 };
  const known = liveFindings(file, body, bodyLine, entries);
  // Where the time is only written otherwise, that is what is said.
  const isSaid = known.some(({ rule }) => rule === 'live/time');
  const facts = scanBody(body, bodyLine);
  return {
    findings: [
      ...(lost && !isSaid
        ? [finding('live/before-entry', place, { text: lost[1].trim().slice(0, 60) }, 'warning')]
        : []),
      ...known,
      ...pictureEnds(file, facts),
    ],
    fields: {},
    body: { ...facts, entries },
  };
}
