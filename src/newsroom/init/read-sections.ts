import { slugOf } from '../../lib/slug.ts';
import { isReservedName } from '../../site/addresses/reserved.ts';
import type { AnswerContext, AnswerReading, SettledAnswer } from './reading.ts';

/** A section as it is written: its name, and the word in its address. */
export type NewSection = { readonly id: string; readonly name: string };

/** The names in a list of sections, in which commas stand between them: `1. Kota, 2. Desa, dan Laut`. */
function namesIn(list: string): string[] {
  const names = list.split(',').map((name) =>
    name
      .trim()
      .replace(/^(?:(?:dan|and) |\d+[.)] +)/i, '')
      .replace(/[.;]+$/, '')
      .trim(),
  );
  return names.filter((name) => name !== '');
}

/** `Nasional, Hukum & Kriminal` as sections with ids; of two with the same id the first. */
export function sectionsOf(list: string): NewSection[] {
  const sections = namesIn(list).map((name) => ({ id: slugOf(name), name }));
  return sections.filter(({ id }, index) => sections.findIndex((one) => one.id === id) === index);
}

/** Stands between sections only. */
const ALWAYS = /[;|•·]/;
/** Stands between sections, or within the name of one: `Hukum dan Kriminal`, `Ekonomi/Bisnis`. */
const SOMETIMES = /[;|•·/]| dan | and /i;

const joined = (names: readonly string[]): string => names.join(', ');

/** What is wrong with sections that are separated as they were meant. */
function faultOf(list: string, { words: { wrong }, pageSlugs }: AnswerContext): string | undefined {
  const sections = sectionsOf(list);
  if (sections.length === 0) return wrong.noSections;
  const nameless = sections.find(({ id }) => id === '');
  if (nameless) return wrong.sectionLetters(nameless.name);
  const taken = sections.find(({ id }) => isReservedName(id) || pageSlugs.has(id));
  return taken && wrong.sectionTaken(taken.name, taken.id);
}

/** Reads sections as they were separated; what may be meant otherwise is given in both ways. */
export function readSections(text: string, context: AnswerContext): AnswerReading {
  const written = namesIn(text);
  const split = written.flatMap((name) => namesIn(name.split(SOMETIMES).join(',')));
  if (split.length > written.length)
    return { ways: [joined(written), joined(split)], usual: ALWAYS.test(text) ? '2' : '1' };
  return readSeparated(text, context);
}

/** Reads sections with nothing but commas between them. */
export function readSeparated(text: string, context: AnswerContext): SettledAnswer {
  const problem = faultOf(text, context);
  return problem === undefined ? { value: joined(namesIn(text)) } : { problem };
}
