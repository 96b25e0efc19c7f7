import type { AdminWords } from '../../words.ts';

/** What an editor reads who signs out. */
export const leaving: AdminWords['leaving'] = {
  title: 'Drafts on this device go too',
  drafts: (count) =>
    `${count === 1 ? 'One text is' : `${count} texts are`} not saved at the git host and only on this device. Signing out loses ${count === 1 ? 'it' : 'them'}.`,
  leave: 'Sign out and erase',
  stay: 'Cancel',
};
