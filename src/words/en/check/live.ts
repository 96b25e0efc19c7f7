import type { SameRules } from '../../rule-words.ts';
import { ruleWords } from '../../rule-words.ts';
import type { live as model } from '../../id/check/live.ts';

/** Rules about live coverage. */
export const live: SameRules<typeof model> = {
  'live/time': ruleWords(
    (v) => `The line “${v.written}” is no heading of an entry, so it goes on with the entry above.`,
    (v) => `If this is a new entry, write: ${v.suggestion}`,
  ),
  'live/note-time': ruleWords(
    (v) => `“${v.word}” in this entry says no time, so it is recorded with that of the entry.`,
    (v) => `Add the time, for example: ${v.word} 15.10: ${v.text}`,
  ),
  'live/before-entry': ruleWords(
    (v) => `“${v.text}” stands before the first entry of this file, so it is not published.`,
    () => 'Put a heading with a time above it, for example: ## 14.30 What happened',
  ),
  'live/not-said': ruleWords(
    (v) => `Of the headings ${v.count} have times, but this story is not marked as live coverage.`,
    () => 'If this is live coverage, add to its data: live: yes',
  ),
  'live/no-entries': ruleWords(
    () => 'This story is marked as live coverage, but it has no entry yet.',
    () => 'Write an entry below a heading with a time, for example: ## 14.30 What happened',
  ),
  'live/future': ruleWords(
    (v) => `This entry says ${v.time}, but it is ${v.now} now; readers see it already.`,
    () =>
      'Correct the time. An entry that is not to be seen yet waits in a file whose name begins with _.',
  ),
  'live/order': ruleWords(
    (v) => `The entry of ${v.time} is out of order: without a date its time is read as ${v.day}.`,
    (v) => `If it is past midnight, write the date: ${v.suggestion}`,
  ),
  'live/day': ruleWords(
    (v) =>
      `The date “${v.day}” in the heading of an entry does not exist, so that of the story is taken.`,
    () => 'Write a date like this: ## 30 November 2026 00.15 What happened',
  ),
  'live/gone': ruleWords(
    (v) =>
      `The entry of ${v.clock}${v.title === '' ? '' : ` “${v.title}”`}, which was published, is gone.`,
    () =>
      'If it was wrong, put its heading back and write below it: Withdrawn 21.10: the reason. If only its time or its file has changed, leave it.',
  ),
  'live/off': ruleWords(
    (v) =>
      `The entries of this file are not published: “${v.story}” is not marked as live coverage.`,
    () => 'Add to the data of that story: live: yes',
  ),
  'live/no-story': ruleWords(
    (v) => `The entries of this file are not published: there is no “${v.story}”.`,
    () => 'Name the folder as the file of the story, with .live after it.',
  ),
};
