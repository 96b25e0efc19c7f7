import { languages, wordsIn } from '../words/words-in.ts';

/** A place of a text where an editor must still write something. */
export type OpenMark = {
  /** What is to be written there; may be empty. */
  readonly what: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
};

/** The mark for `what`, in the language of a newsroom: `[ISI: nama penerbit]`. */
export function openMark(what: string, language: string): string {
  return `[${wordsIn(language).language.openMark}: ${what}]`;
}

// Those of every language: a newsroom may write in one and keep its menus in another.
const words = languages.map((code) => wordsIn(code).language.openMark).join('|');
const form = new RegExp(String.raw`\[[ \t]*(?:${words})[ \t]*:([^\]\r\n]*)\]?`, 'gi');

/** All marks of a text, in its order; one that nobody closed runs to the end of its line. */
export function openMarksIn(text: string): OpenMark[] {
  // Most texts have brackets, of links, and no mark: to part them into lines would be for nothing.
  if (text.search(form) === -1) return [];
  return text.split(/\r\n|\r|\n/).flatMap((line, at) =>
    Array.from(line.matchAll(form), ({ 1: what = '', index }) => ({
      what: what.trim(),
      line: at + 1,
      column: index + 1,
    })),
  );
}
