import type { fields as indonesian } from '../../id/check/fields.ts';
import { lastPart } from '../../rule-words.ts';
import type { SameRules } from '../../rule-words.ts';

/** Rules about the value of one field. */
export const fields: SameRules<typeof indonesian> = {
  'field/unknown': {
    message: (v) => `The field “${v.key}” is not known, so it is ignored.`,
    fix: (v) =>
      v.suggestion === undefined
        ? 'Delete the line, or look at the list of fields in the README.'
        : `Perhaps “${v.suggestion}” was meant.`,
  },
  'field/missing': {
    message: (v) => `The field “${v.key}” is missing.`,
    fix: (v) =>
      v.example === undefined
        ? `Add “${v.key}”.`
        : `Add the line: ${lastPart(v.key)}: ${v.example}`,
  },
  'field/empty': {
    message: (v) => `The field “${v.key}” is empty.`,
    fix: (v) =>
      v.example === undefined ? 'Fill it in.' : `Fill it in: ${lastPart(v.key)}: ${v.example}`,
  },
  'field/text': {
    message: (v) => `“${v.key}” takes plain text, not a list or a group of fields.`,
    fix: (v) => `Write it on the same line: ${lastPart(v.key)}: the text`,
  },
  'field/list': {
    message: (v) => `“${v.key}” takes a list; it says “${v.value}”.`,
    fix: (v) => `Below “${lastPart(v.key)}:” write one item a line, each beginning with "- ".`,
  },
  'field/group': {
    message: (v) => `“${v.key}” takes a group of fields; it says “${v.value}”.`,
    fix: (v) =>
      `Below “${lastPart(v.key)}:” write, each on its own line after two spaces: ${v.parts}.`,
  },
  'field/yes-no': {
    message: (v) => `“${v.key}” is yes or no; it says “${v.value}”.`,
    fix: (v) => `Write ${lastPart(v.key)}: yes, or delete the line.`,
  },
  'field/choice': {
    message: (v) => `“${v.value}” is not one of the choices for “${v.key}”.`,
    fix: (v) =>
      v.suggestion === undefined
        ? `Choose one of: ${v.choices}.`
        : `Perhaps “${v.suggestion}” was meant. The choices are: ${v.choices}.`,
  },
  'field/number': {
    message: (v) => `“${v.key}” takes a number from ${v.from} to ${v.to}; it says “${v.value}”.`,
    fix: (v) => `Write a whole number, such as ${lastPart(v.key)}: ${v.from}, or delete the line.`,
  },
  'field/time-unreadable': {
    message: (v) => `“${v.value}” in “${v.key}” cannot be read as a time.`,
    fix: () => 'Write for example 2015-09-16 19:41, or 16 September 2015 19.41 WIB.',
  },
  'field/time-impossible': {
    message: (v) => `No calendar has the time “${v.value}” in “${v.key}”.`,
    fix: () => 'Check day, month and hour. The order is day/month/year, as in 17/8/2015.',
  },
  'field/web-address': {
    message: (v) => `“${v.value}” in “${v.key}” is not a web address.`,
    fix: () => 'Write the whole address, beginning with https://',
  },
  'field/site-path': {
    message: (v) =>
      v.problem === 'start'
        ? `The address “${v.value}” in “${v.key}” does not begin with a slash.`
        : v.problem === 'dots'
          ? `The address “${v.value}” in “${v.key}” has “..”, “.” or a double slash in it.`
          : v.problem === 'letters'
            ? `The address “${v.value}” in “${v.key}” has letters or marks that cannot be in an address.`
            : `The old address “${v.value}” in “${v.key}” has a mark that no host can lead on from.`,
    fix: (v) =>
      v.problem === 'marks'
        ? 'Remove the line. Blanks and dashes can be led on from; these cannot: " # % ; < > [ ] { } | \\ ^ ` $ ?'
        : 'Write for example /2015/09/the-headline/ with letters, digits, hyphens and slashes only.',
  },
  'field/id': {
    message: (v) => `“${v.value}” in “${v.key}” cannot be part of an address.`,
    fix: (v) =>
      v.suggestion === undefined
        ? 'Use small letters, digits and hyphens only.'
        : `Use small letters, digits and hyphens only, such as “${v.suggestion}”.`,
  },
  'field/language': {
    message: (v) => `“${v.value}” in “${v.key}” is not a language code.`,
    fix: () => 'Write a code such as id (Indonesian), en (English), jv (Javanese) or ar (Arabic).',
  },
  'field/focus': {
    message: (v) => `“${v.value}” in “${v.key}” is not a point in the picture.`,
    fix: () => 'Write two percentages, from the left and from the top, such as 50% 20%.',
  },
  'field/colour': {
    message: (v) => `“${v.value}” in “${v.key}” is not a colour code.`,
    fix: () => "Write six hexadecimal digits in quotes, such as '#a31621'.",
  },
  'field/time-zone': {
    message: (v) => `“${v.value}” in “${v.key}” is not the name of a time zone.`,
    fix: (v) =>
      `Write Asia/Jakarta (WIB), Asia/Makassar (WITA) or Asia/Jayapura (WIT)${
        v.suggestion === undefined ? '' : `; perhaps ${v.suggestion} was meant`
      }.`,
  },
  'field/reply': {
    message: (v) => `The reply in “${v.key}” has no content.`,
    fix: () => 'Add text (the reply itself) or article (the id of the story that carries it).',
  },
  'field/value': {
    message: (v) => `“${v.value}” does not fit “${v.key}”.`,
    fix: () => 'See the example of this field in the README.',
  },
};
