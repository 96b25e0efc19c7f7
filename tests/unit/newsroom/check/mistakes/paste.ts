import type { Problem } from '../../../../../src/problems/describe.ts';
import type { Paper } from './paper.ts';

/** Follows a way out as an editor does who pastes what is written there and changes nothing else. */
export function paste(paper: Paper, { file, line, message, fix }: Problem): Paper {
  const text = paper.get(file);
  if (typeof text !== 'string') throw new Error(`${file} is no text.`);
  const lines = text.split('\n');
  const [sentence = '', ...given] = fix.split('\n');
  if (given.length > 0) {
    pasteLines(lines, line, given);
    return new Map(paper).set(file, lines.join('\n'));
  }
  const better = /“([^”]+)”/.exec(sentence)?.[1];
  const written = [...message.matchAll(/“([^”]+)”/g)].map(([, value]) => value!);
  const worse = written.find((value) => lines[line - 1]?.includes(value.split('.').at(-1)!));
  if (better === undefined || worse === undefined)
    throw new Error(`Nothing to paste: ${message} ${fix}`);
  const shown = lines[line - 1]!.includes(worse) ? worse : worse.split('.').at(-1)!;
  lines[line - 1] = lines[line - 1]!.replace(shown, () => better);
  return new Map(paper).set(file, lines.join('\n'));
}

const indentOf = (line: string): number => /^ */.exec(line)![0].length;

/** Lines take the place of the field of the same name, with all that stands below it; else they are added. */
function pasteLines(lines: string[], at: number, given: readonly string[]): void {
  const key = /^\s*(?:- )?[\w-]+:/.exec(given[0]!)?.[0];
  const indent = indentOf(given[0]!);
  const start = lines.findLastIndex(
    (line, index) => index < at && key !== undefined && line.startsWith(key),
  );
  if (start === -1) {
    const fence = lines.indexOf('---', 1);
    lines.splice(fence === -1 ? lines.length - 1 : fence, 0, ...given);
    return;
  }
  let end = start + 1;
  while (end < lines.length && (indentOf(lines[end]!) > indent || /^\s*- /.test(lines[end]!))) end++;
  lines.splice(start, end - start, ...given);
}
