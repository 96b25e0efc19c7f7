import type { AdminWords } from '../../words.ts';

/** What they read who hand drafts to the editor, and who gives them back. */
export const review: AdminWords['review'] = {
  waiting: 'Waiting for the editor',
  count: (stories) => `Waiting for the editor: ${stories}`,
  send: 'Send to the editor',
  giveBack: 'Return to the writer',
  note: 'What is to be mended? The writer reads it when opening this story.',
  asked: (note) => `Returned by the editor: ${note}`,
  same: 'There is nothing to save: the story is already so. Change it, then send it again.',
  published:
    'Only drafts are reviewed, and this story is published or scheduled; sent, it would be taken from readers. Save the changes with Save. If it really must come down first, switch Draft on, save, then send.',
  cancel: 'Cancel',
  close: 'Close',
};
