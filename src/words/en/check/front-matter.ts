import type { frontMatter as indonesian } from '../../id/check/front-matter.ts';
import type { SameRules } from '../../rule-words.ts';
import { goesOn } from '../../goes-on.ts';
import { ruleWords } from '../../rule-words.ts';

const likeThis = (sentence: string, lines: string | undefined): string =>
  lines === undefined ? `${sentence}.` : `${sentence}, like this:\n${lines}`;

type MissingData = Parameters<(typeof indonesian)['front-matter/missing']['message']>[0];

/** What stands in the place of data between fences at the top. */
const missing = {
  none: ruleWords<MissingData>(
    () => 'The file does not begin with its data.',
    () =>
      'Begin the file with a line ---, then title, date and section on a line each, then --- again.',
  ),
  page: ruleWords<MissingData>(
    () => 'This page does not begin with its data.',
    () => 'Begin the file with a line ---, then title: and the title of the page, then --- again.',
  ),
  toml: ruleWords<MissingData>(
    () => 'The data are written as TOML (between +++), which Warta does not read.',
    (v) =>
      likeThis(
        'Write --- in the place of both lines +++, and “name: value” for each “name = value”',
        v.lines,
      ),
  ),
  json: ruleWords<MissingData>(
    () => 'The data are written as JSON (between { and }), which Warta does not read.',
    (v) => likeThis('Write a line ---, one “name: value” a line, then --- again', v.lines),
  ),
  code: ruleWords<MissingData>(
    () => 'The data stand in a block of code (```), perhaps copied from a chatbot.',
    () => 'Delete this line ``` and the one that closes it, so that the line --- comes first.',
  ),
  below: ruleWords<MissingData>(
    (v) => `The data begin only in line ${v.line}, but must come first.`,
    () => 'Delete all that stands above this line ---, or move it below the second line ---.',
  ),
};

/** Rules about how front matter and YAML files are written. */
export const frontMatter: SameRules<typeof indonesian> = {
  'front-matter/missing': {
    message: (v) => missing[v.form].message(v),
    fix: (v) => missing[v.form].fix(v),
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
    message: (v) =>
      v.lines === undefined
        ? `“${v.key}” is written twice.`
        : `“${v.key}” is written twice in one item of the list; the new item has no dash before it.`,
    fix: (v) =>
      v.lines === undefined
        ? 'Delete one of them.'
        : likeThis('Begin the new item with a dash', v.lines),
  },
  'yaml/tab': {
    message: (v) => `The line “${v.text}” is indented with a tab.`,
    fix: (v) =>
      likeThis(
        'Replace the tab at the start of this line, and of others below it, with spaces',
        v.lines,
      ),
  },
  'yaml/quote': {
    message: (v) => `The quotation mark in the line “${v.text}” is not closed.`,
    fix: (v) => likeThis('Close it with the same mark, or delete the opening one', v.lines),
  },
  'yaml/bracket': {
    message: (v) => `The bracket in the line “${v.text}” is not closed.`,
    fix: (v) => likeThis('Close it', v.lines),
  },
  'yaml/colon': {
    message: (v) => `There is a colon inside the value in the line “${v.text}”.`,
    fix: (v) => likeThis("Put everything after the first colon between single quotes (')", v.lines),
  },
  'yaml/indent': {
    message: (v) => `The indentation of the line “${v.text}” does not match the lines above.`,
    fix: (v) =>
      likeThis('Align the spaces at its start with the other lines of its group', v.lines),
  },
  'yaml/commented': {
    message: (v) =>
      `The line “${v.text}” still begins with a number sign, and the lines below it do not any more.`,
    fix: (v) => likeThis('Delete the number sign and the space behind it', v.lines),
  },
  'yaml/dash': {
    message: (v) => `The hyphen in the line “${v.text}” touches the field behind it.`,
    fix: (v) => likeThis('Put a space after the hyphen', v.lines),
  },
  'yaml/alias': {
    message: (v) => `* and & mean something special at the start of a value (line “${v.text}”).`,
    fix: (v) => likeThis("Put the value between single quotes (')", v.lines),
  },
  'yaml/syntax': {
    message: (v) =>
      goesOn(v)
        ? `The line “${v.text}” is no field: it seems to go on with the line above.`
        : `The line “${v.text}” cannot be read as data.`,
    fix: (v) =>
      goesOn(v)
        ? 'Add it to the end of the line above, or begin it with two spaces; so too what goes on below. If it is a new field, write its name, a colon, a space, then the value.'
        : likeThis(
            "Write the name of the field, a colon, a space, then the value; put a value with unusual punctuation between single quotes (')",
            v.lines,
          ),
  },
  'yaml/not-fields': {
    message: () => 'This data is not a set of fields.',
    fix: (v) => likeThis('Write each field as "name: value" on its own line', v.lines),
  },
  'yaml/not-list': {
    message: () => 'This data is not a list.',
    fix: () => 'Begin each item with a hyphen and a space, such as:\n- id: syria\n  name: Syria',
  },
  'yaml/not-item': {
    message: (v) => `The item “${v.value}” is not complete.`,
    fix: (v) => likeThis('Write each item with its id and its name', v.lines),
  },
};
