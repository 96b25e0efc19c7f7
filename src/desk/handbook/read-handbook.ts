import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainLines } from '../../markdown/front-matter/split.ts';

/** A page of the handbook: the name of its file without the ending, its first heading, and the rest. */
export type HandbookPage = { name: string; title: string; markdown: string };

const HEADING = /^#[ \t]+(.+?)[ \t]*#*[ \t]*$/m;

function readPage(folder: string, file: string): HandbookPage {
  const text = plainLines(readFileSync(join(folder, file), 'utf8'));
  const heading = HEADING.exec(text);
  const name = file.slice(0, -'.md'.length);
  if (!heading) return { name, title: name, markdown: text };
  const markdown = text.slice(0, heading.index) + text.slice(heading.index + heading[0].length);
  return { name, title: heading[1]!, markdown };
}

/** The pages of the handbook in `folder`, in the order of their files' names; none where there is no folder. */
export function readHandbook(folder: string): HandbookPage[] {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch {
    return [];
  }
  const files = names.filter((name) => name.endsWith('.md') && name !== 'README.md');
  return files.toSorted().map((file) => readPage(folder, file));
}
