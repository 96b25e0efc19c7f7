import type { AdminWords } from '../../words.ts';

/** What is said around the notes of the check, where a story is written. */
export const checks: AdminWords['checks'] = {
  notes: (count) => (count === 0 ? 'Check: nothing to mend.' : `Check: ${count} notes`),
  held: (count, isDraft) =>
    isDraft
      ? `Draft. ${count} things to mend before it is published:`
      : `Saved like this, readers will not see the story. ${count} things to mend:`,
  holds: 'To be mended',
  severity: { error: 'Error', warning: 'To be looked at', hint: 'Hint' },
  saveHeld: (reasons) =>
    `Not saved yet, for readers would not see the story like this:\n\n${reasons}\n\nMend it, or turn Draft on. To save it all the same, press Save once more.`,
};
