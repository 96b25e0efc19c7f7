import type { fields as indonesian } from '../../id/check/fields.ts';
import { isAdvertPlaces } from '../../advert-places.ts';
import { lastPart } from '../../rule-words.ts';
import type { SameRules } from '../../rule-words.ts';

/** Rules about the value of one field. */
export const fields: SameRules<typeof indonesian> = {
  'field/unknown': {
    message: (v) => `The field “${v.key}” is not known, so it is ignored.`,
    fix: (v) => {
      if (v.lines !== undefined)
        return `Delete the line, and write who made the photo in image:\n${v.lines}`;
      if (v.isTaken)
        return `“${v.suggestion}” is there already: move what is not written there yet, then delete the line.`;
      return v.suggestion === undefined
        ? `Delete the line${v.known === undefined ? '' : `, or use one of these fields: ${v.known}`}.`
        : `Change the word before the colon to “${v.suggestion}”.`;
    },
  },
  'field/keeps-back': {
    message: (v) =>
      `“${v.key}: ${v.value}” means nothing here, but seems to say that this is not to go out yet, so it is not published.`,
    fix: () =>
      'If it is not to go out yet, write “draft: yes” in the place of that line. If it may, delete the line.',
  },
  'field/missing': {
    message: (v) => `The field “${v.key}” is missing.`,
    fix: (v) =>
      v.lines === undefined
        ? `Add “${v.key}”.`
        : `Write it like this, with what is right:\n${v.lines}`,
  },
  'field/empty': {
    message: (v) => `The field “${v.key}” is empty.`,
    fix: (v) =>
      v.lines === undefined ? 'Fill it in.' : `Write it like this, with what is right:\n${v.lines}`,
  },
  'field/text': {
    message: (v) =>
      v.first === undefined
        ? `“${v.key}” takes plain text, not a list or a group of fields.`
        : `“${v.key}” takes one only, not a list.`,
    fix: (v) =>
      v.first === undefined
        ? `Write it on the same line: ${lastPart(v.key)}: the text`
        : `Choose one, and write for example:\n${lastPart(v.key)}: ${v.first}`,
  },
  'field/markup': {
    message: (v) =>
      `“${v.value}” in “${v.key}” holds HTML code or signs of Markdown, which are shown as plain letters here.`,
    fix: (v) => `Write “${v.better}”.`,
  },
  'field/list': {
    message: (v) => `“${v.key}” takes a list; it says “${v.value}”.`,
    fix: (v) => `Below “${lastPart(v.key)}:” write one item a line, each beginning with "- ".`,
  },
  'field/group': {
    message: (v) => `“${v.key}” takes a group of fields; it says “${v.value}”.`,
    fix: (v) =>
      v.lines === undefined
        ? `Below “${lastPart(v.key)}:” write, each on its own line after two spaces: ${v.parts}.`
        : `Write it like this, with what is right:\n${v.lines}`,
  },
  'field/yes-no': {
    message: (v) => `“${v.key}” is yes or no; it says “${v.value}”.`,
    fix: (v) =>
      v.key === 'draft' && /\d{4}|\d[.:]\d\d/.test(v.value)
        ? 'Write “no” here and the time in date: a story is published by itself at its time. If it must not be published yet, write “yes”.'
        : 'Write “yes” or “no”, or delete the line.',
  },
  'field/choice': {
    message: (v) => `“${v.value}” is not one of the choices for “${v.key}”.`,
    fix: (v) =>
      v.suggestion !== undefined
        ? `Perhaps “${v.suggestion}” was meant. The choices are: ${v.choices}.`
        : isAdvertPlaces(v.choices)
          ? 'There is no other place, nor one at the side. Choose from these: “front” (the front page, after the lead), “section”, “story” (after the third paragraph), “end” (below a story), “search”.'
          : `Choose one of: ${v.choices
              .split(', ')
              .map((one) => `“${one}”`)
              .join(', ')}.`,
  },
  'field/number': {
    message: (v) => `“${v.key}” takes a number from ${v.from} to ${v.to}; it says “${v.value}”.`,
    fix: (v) => `Write a whole number, such as “${v.from}”, or delete the line.`,
  },
  'field/time-unreadable': {
    message: (v) => `“${v.value}” in “${v.key}” cannot be read as a time.`,
    fix: (v) =>
      v.suggestion === undefined
        ? `Write day and hour like “2015-09-16 19:41” or “16 September 2015 19.41 WIB”.${/\b(?:tomorrow|later|today|now|besok|nanti)\b/i.test(v.value) ? ' A word like tomorrow means another day whenever the site is built.' : ''}`
        : `Perhaps “${v.suggestion}” was meant. If not, write it like “16 September 2015 19.41 WIB”.`,
  },
  'field/time-impossible': {
    message: (v) => `No calendar has the time “${v.value}” in “${v.key}”.`,
    fix: (v) =>
      v.suggestion === undefined
        ? 'Check day, month and hour, then write them like “16 September 2015 19.41 WIB”.'
        : `Perhaps “${v.suggestion}” was meant: the order is day, month, year.`,
  },
  'field/web-address': {
    message: (v) => `“${v.value}” in “${v.key}” is not a web address.`,
    fix: (v) =>
      v.suggestion === undefined
        ? 'Write the whole address, beginning with https://, such as “https://example.org/story/”, or delete the line.'
        : `Perhaps “${v.suggestion}” was meant.`,
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
      v.suggestion !== undefined
        ? `Write “${v.suggestion}”.`
        : v.problem === 'marks'
          ? 'Remove the line. Blanks and dashes can be led on from; these cannot: " # % ; < > [ ] { } | \\ ^ ` $ ?'
          : 'Write for example “/2015/09/the-headline/”, with letters, digits, hyphens and slashes only.',
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
    fix: (v) =>
      `Write its code, such as “${v.suggestion ?? 'id'}”. Indonesian: id, English: en, Javanese: jv, Sundanese: su, Arabic: ar.`,
  },
  'field/focus': {
    message: (v) => `“${v.value}” in “${v.key}” is not a point in the picture.`,
    fix: () => 'Write two percentages, from the left and from the top, such as “50% 20%”.',
  },
  'field/colour': {
    message: (v) => `“${v.value}” in “${v.key}” is not a colour code.`,
    fix: () => "Write six hexadecimal digits in quotes, such as “'#a31621'”.",
  },
  'field/repository': {
    message: (v) => `“${v.value}” in “${v.key}” is not the name of a repository.`,
    fix: (v) => `Write its owner and name, such as “${v.suggestion ?? 'kabarkota/situs'}”.`,
  },
  'field/time-zone': {
    message: (v) => `“${v.value}” in “${v.key}” is not the name of a time zone.`,
    fix: (v) =>
      `${v.suggestion === undefined ? '' : `Perhaps “${v.suggestion}” was meant. `}Write “Asia/Jakarta” for WIB, “Asia/Makassar” for WITA or “Asia/Jayapura” for WIT.`,
  },
  'field/reply': {
    message: (v) => `The reply in “${v.key}” has no content.`,
    fix: () =>
      'Add below its time, aligned with it: text (the reply itself), or article (the id of the story that carries it).',
  },
  'field/value': {
    message: (v) => `“${v.value}” does not fit “${v.key}”.`,
    fix: (v) =>
      v.example === undefined
        ? 'Put it right, or delete the line.'
        : `Write for example “${v.example}”, or delete the line.`,
  },
};
