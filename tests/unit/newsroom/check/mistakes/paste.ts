import type { Problem } from '../../../../../src/problems/describe.ts';
import type { Paper } from './paper.ts';

const indentOf = (line: string): number => /^ */.exec(line)![0].length;

/** The lines that belong to the one at `start`: deeper ones, and items of a list below a key. */
function endOfField(lines: readonly string[], start: number): number {
  const [indent, isItem] = [indentOf(lines[start]!), lines[start]!.trim().startsWith('- ')];
  const belongs = (line: string): boolean =>
    indentOf(line) > indent ||
    (!isItem && indentOf(line) === indent && line.trim().startsWith('- '));
  const length = lines.slice(start + 1).findIndex((line) => !belongs(line));
  return length === -1 ? lines.length : start + 1 + length;
}

/**
 * Lines take the place of the line that is named, or of the field of the same name with all that stands
 * below it; a field that is not there is added at the end of the data.
 */
function pasteLines(lines: string[], { line, rule }: Problem, given: readonly string[]): void {
  if (/^yaml\/(?!not-)/.test(rule)) {
    lines.splice(line - 1, 1, ...given);
    return;
  }
  if (given[0]!.startsWith('- ')) {
    const start = lines.findLastIndex((one, at) => at < line && one.startsWith('- '));
    const next = lines.findIndex((one, at) => at > start && !one.startsWith(' '));
    lines.splice(start, next - start, ...given);
    return;
  }
  const key = /^[\w-]+:/.exec(given[0]!)?.[0];
  const start =
    key === undefined || rule.startsWith('withdrawn/')
      ? line - 1
      : lines.findIndex((one) => one.startsWith(key));
  if (start !== -1) {
    lines.splice(start, endOfField(lines, start) - start, ...given);
    return;
  }
  const fence = lines.indexOf('---', 1);
  lines.splice(fence === -1 ? lines.length - 1 : fence, 0, ...given);
}

/** Follows a way out as an editor does who pastes what is written there and changes nothing else. */
export function paste(paper: Paper, problem: Problem): Paper {
  const { file, line, message, fix } = problem;
  const text = paper.get(file);
  if (typeof text !== 'string') throw new Error(`${file} is no text.`);
  const lines = text.split('\n');
  const [sentence = '', ...given] = fix.split('\n');
  if (given.length > 0) pasteLines(lines, problem, given);
  else {
    const better = /“([^”]+)”/.exec(sentence)?.[1];
    const written = [...message.matchAll(/“([^”]+)”/g)].flatMap(([, value]) => [
      value!,
      value!.split('.').at(-1)!,
    ]);
    const worse = written.find((value) => lines[line - 1]!.includes(value));
    if (better === undefined || worse === undefined)
      throw new Error(`Nothing to paste: ${message} ${fix}`);
    lines[line - 1] = lines[line - 1]!.replace(worse, () => better);
  }
  return new Map(paper).set(file, lines.join('\n'));
}
