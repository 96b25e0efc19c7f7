import type { AdminWords } from '../../words.ts';

/** What an editor reads above the forms of what readers see. */
export const live: AdminWords['live'] = {
  since: (time) => `Live ${time}`,
  waiting: 'Saved; waiting to be published …',
  draft: 'Saved as a draft; readers do not see it yet.',
  scheduled: (time) => `Saved; it is published at ${time}.`,
  beside: 'Saved; it shows once the site is built again.',
  unseen: 'Saved. The site cannot be asked whether it is live; open the site in some minutes.',
  newEntry: 'Write a new entry in a file of its own, at the git host',
  late: 'Saved, but not live after half an hour. Publishing may have failed: ask who runs the site.',
};
