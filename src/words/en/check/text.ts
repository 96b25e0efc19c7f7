import type { SameRules } from '../../rule-words.ts';
import type { text as indonesian } from '../../id/check/text.ts';

/** Rules about an article's words: headline, headings, letters, repetition. */
export const text: SameRules<typeof indonesian> = {
  'headline/long': {
    message: (v) =>
      `This headline has ${v.length} letters; more than ${v.limit} are cut in lists and on cards.`,
    fix: () => 'Shorten it; details can go to description.',
  },
  'headline/cut': {
    message: (v) =>
      `This headline has ${v.length} letters; search results cut it at about ${v.limit}.`,
    fix: () => 'Put the words that matter most first.',
  },
  'headline/capitals': {
    message: (v) => `The headline “${v.title}” is written in capitals.`,
    fix: () => 'Use capitals only where a word begins and in acronyms.',
  },
  'headline/full-stop': {
    message: () => 'This headline ends with a full stop.',
    fix: () => 'Delete the full stop.',
  },
  'standfirst/is-headline': {
    message: () => 'This standfirst (description) is the headline again, so readers read it twice.',
    fix: () => 'Write one sentence that adds to the headline, or delete the line description.',
  },
  'headline/duplicate': {
    message: (v) => `The headline “${v.title}” is also that of “${v.other}”.`,
    fix: () =>
      'Tell the two apart, by place, day or what is new; if the story is the same, delete one.',
  },
  'heading/skipped': {
    message: (v) =>
      `The heading “${v.text}” is of level ${v.level}, but the one before is of level ${v.before}.`,
    fix: (v) => `Put ${'#'.repeat(v.before + 1)} before it.`,
  },
  'heading/repeats-headline': {
    message: (v) => `The heading “${v.text}” says the headline again.`,
    fix: () => 'Delete the line: the headline stands above the text already.',
  },
  'text/chat': {
    message: (v) =>
      `The line “${v.line}” was copied from a WhatsApp chat${v.count > 1 ? ` (${v.count} lines)` : ''}, with the hour and the name of the sender.`,
    fix: () => 'Delete the hour and the sender’s name, or write it anew as a quotation.',
  },
  'text/mail': {
    message: (v) =>
      `“${v.line}” is left of an e-mail; readers will read the addresses, names and messages around it.`,
    fix: () =>
      'Delete that line with all else of the e-mail: its head, the signature of the sender, and the quoted reply whose lines begin with >.',
  },
  'text/comment': {
    message: (v) =>
      `“${v.value}” seems to be a comment of Google Docs that was copied along and is shown to readers.`,
    fix: () => 'Delete the comment and its mark in the text.',
  },
  'text/desk-note': {
    message: (v) => `“${v.value}” seems to be a note between desks, not for readers.`,
    fix: () => 'Do what it asks for, then delete the note.',
  },
  'text/furniture': {
    message: (v) => `“${v.value}” came along from another site’s page: it is no part of the story.`,
    fix: () => 'Delete the line.',
  },
  'text/filler': {
    message: (v) => `“${v.value}” is sample text that has not been replaced.`,
    fix: () => 'Put the story’s own words there, or delete it.',
  },
  'text/merged': {
    message: (v) =>
      `From this line to line ${v.last}, ${v.count} paragraphs are shown run together as one.`,
    fix: () => 'Put an empty line between paragraphs: press Enter twice.',
  },
  'text/mojibake': {
    message: (v) =>
      `“${v.value}” was spoilt by a wrong encoding and should be “${v.better}”${v.count > 1 ? ` (${v.count} places in this line)` : ''}.`,
    fix: () => 'Type it again, or run npm run check -- --fix.',
  },
  'text/lost-letter': {
    message: () => 'A letter was lost here and is shown as �.',
    fix: () => 'Look at the original and type the letter again.',
  },
  'text/invisible': {
    message: (v) =>
      `There is a sign in this line that nobody sees (${v.code}); it disturbs search and screen readers.`,
    fix: () => 'Type the word there again, or run npm run check -- --fix.',
  },
  'text/hard-space': {
    message: (v) =>
      `Spaces or line breaks of Word do not work here (${v.count === 1 ? '1 line' : `${v.count} lines`}): a heading, list, table or gap between paragraphs may not be made.`,
    fix: () => 'Delete that space and type an ordinary one, or run npm run check -- --fix.',
  },
  'text/direction': {
    message: (v) =>
      `There is a sign in this line that turns the direction of writing (${v.code}); readers may see something else than what is written.`,
    fix: () => 'Delete it: type the line again, or run npm run check -- --fix.',
  },
  'text/look-alike': {
    message: (v) =>
      `“${v.word}” has letters of another alphabet that look alike; a search for “${v.plain}” does not find it.`,
    fix: (v) => `Type “${v.plain}” again, or run npm run check -- --fix.`,
  },
  'text/twice': {
    message: (v) => `The paragraph “${v.text}” stands in line ${v.line} already.`,
    fix: () => 'Delete one of them: the text seems to have been pasted twice.',
  },
  'text/near-identical': {
    message: (v) => `The text is about ${v.percent} per cent the same as that of “${v.other}”.`,
    fix: () =>
      'If the story is the same, keep one and put the address of the other under aliases; if it is an update, rewrite the new one and name the old one under related.',
  },
};
