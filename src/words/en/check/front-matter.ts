import type { frontMatter as indonesian } from '../../id/check/front-matter.ts';
import type { SameRules } from '../../rule-words.ts';

/** Rules about how front matter and YAML files are written. */
export const frontMatter: SameRules<typeof indonesian> = {
  'front-matter/missing': {
    message: () => 'The file does not begin with its data.',
    fix: () =>
      'Begin the file with a line ---, then title, date and section on a line each, then --- again.',
  },
  'front-matter/unclosed': {
    message: () => 'The data at the start of the file is not closed.',
    fix: () => 'Add a line --- between the data and the text of the story.',
  },
  'front-matter/too-long': {
    message: (v) =>
      `The data at the start of the file are ${v.size} letters long, more than ${v.limit}.`,
    fix: () => 'Move the text of the story below the second line ---; the data hold fields alone.',
  },
  'yaml/duplicate-key': {
    message: (v) => `“${v.key}” is written twice.`,
    fix: () => 'Delete one of them.',
  },
  'yaml/tab': {
    message: () => 'This line is indented with a tab.',
    fix: () => 'Replace the tab at the start of the line with spaces.',
  },
  'yaml/quote': {
    message: (v) => `The quotation mark in the line “${v.text}” is not closed.`,
    fix: () => 'Close it with the same mark, or delete the opening one.',
  },
  'yaml/colon': {
    message: (v) => `There is a colon inside the value in the line “${v.text}”.`,
    fix: () => "Put everything after the first colon between single quotes (').",
  },
  'yaml/indent': {
    message: (v) => `The indentation of the line “${v.text}” does not match the lines above.`,
    fix: () =>
      'Align the spaces at the start: field names at the far left, items of a list with "- ".',
  },
  'yaml/alias': {
    message: (v) => `* and & mean something special at the start of a value (line “${v.text}”).`,
    fix: () => "Put the value between single quotes (').",
  },
  'yaml/syntax': {
    message: (v) => `The line “${v.text}” cannot be read as data.`,
    fix: () =>
      'Write each field as "name: value" on its own line; put values with unusual punctuation between single quotes (\').',
  },
  'yaml/not-fields': {
    message: () => 'This data is not a set of fields.',
    fix: () => 'Write each field as "name: value" on its own line.',
  },
  'yaml/not-list': {
    message: () => 'This data is not a list.',
    fix: () => 'Begin each item with "- ", as in "- id: syria", with "  name: Syria" below it.',
  },
};
