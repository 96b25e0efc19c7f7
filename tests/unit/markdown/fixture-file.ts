import { readFileSync } from 'node:fs';

/** One case of a fixture file: what it shows, what goes in, what comes out, and its line. */
export type FixtureCase = { title: string; input: string; output: string; line: number };

/**
 * Reads markdown-it's own form of fixtures: an optional line of title, then input and output, each
 * begun and ended by a line with a single dot.
 */
export function readFixtures(path: string): FixtureCase[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  const cases: FixtureCase[] = [];
  let title = '';
  for (let at = 0; at < lines.length; at++) {
    if (lines[at] !== '.') {
      title = lines[at]!.trim() || title;
      continue;
    }
    const middle = lines.indexOf('.', at + 1);
    const end = lines.indexOf('.', middle + 1);
    if (middle < 0 || end < 0) throw new Error(`${path}:${at + 1}: a case needs three dots`);
    const input = lines.slice(at + 1, middle).join('\n');
    const output = lines.slice(middle + 1, end).join('\n');
    cases.push({ title: title || `line ${at + 1}`, input, output, line: at + 1 });
    title = '';
    at = end;
  }
  return cases;
}
