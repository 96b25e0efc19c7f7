import type { AdminWords } from '../../words.ts';

/** What an editor reads whose text another person changed meanwhile. */
export const conflict: AdminWords['conflict'] = {
  title: 'Someone else changed this too',
  someone: 'Someone else',
  saved: (name) =>
    `${name} saved this after you opened it. What only one of you changed is joined already.`,
  ask: 'Both of you changed what follows. Choose which one stands; nothing is saved before.',
  mine: 'What you wrote',
  theirs: (name) => `What ${name === 'Someone else' ? 'the other' : name} wrote`,
  both: 'Both, one below the other',
  empty: '(empty)',
  newPicture: '(a new photo)',
  save: 'Save',
  cancel: 'Cancel',
};
