import { plainLines, splitFrontMatter } from './split.ts';

/** A line of data, numbered from 1 in its file. */
export interface DataLine {
  readonly text: string;
  readonly number: number;
}

/** What may stand above a text whose first fence is missing: keys, lists, comments, a fence. */
const looksLikeData = /^(?:---|[-—–]{2,5}[ \t]*$|\s*$|\s*#|\s+\S|-\s|[\w-]+\s*[:=])/;

/** More lines than any front matter has; a file of nothing else must not hold up the build. */
const MOST = 2000;

/** The lines of the front matter in a file’s text, also where its fences are not in order. */
export function dataLines(text: string): DataLine[] {
  const plain = plainLines(text);
  const { yaml, yamlLine, fault } = splitFrontMatter(plain);
  if (fault !== 'missing')
    return yaml.split('\n', MOST).map((line, at) => ({ text: line, number: yamlLine + at }));
  const lines = plain.split('\n', MOST);
  const end = lines.findIndex((line, at) => !looksLikeData.test(line) || (at > 0 && line === ''));
  return lines
    .slice(0, end === -1 ? lines.length : end)
    .map((line, at) => ({ text: line, number: at + 1 }));
}
