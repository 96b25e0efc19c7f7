import type { AdminWords } from '../../words.ts';

/** What an editor reads who orders the front page. */
export const front: AdminWords['front'] = {
  open: 'Front page',
  title: 'What leads the front page',
  how: 'The numbered stories lead in their order for 48 hours; the newest follow below. Nothing changes before you save.',
  nobody: 'No story has a place: the newest leads.',
  others: 'Other stories that can lead',
  noOthers:
    'None. A story older than 48 hours can lead only if its form says “On the front page until”.',
  up: (title) => `Move up: ${title}`,
  down: (title) => `Move down: ${title}`,
  out: (title) => `Take out: ${title}`,
  addStory: (title) => `Add: ${title}`,
  moved: (title, place) => `${title}: place ${place}`,
  gone: (title) => `${title}: taken out`,
  tooMany: (count, most) =>
    `${count} stories have a place, and at most ${most} can. Take out ${count - most} to save.`,
  save: 'Save the order',
  saving: 'Saving …',
  cancel: 'Cancel',
  commit: 'Front page',
  notLoaded: 'There is no list of stories yet. Sign in, wait until it is shown, then try again.',
  close: 'Close',
  restored: 'This is your order that was not saved yet.',
  kept: 'Nothing is lost: your order stays here and on this device.',
  changed: 'The front page changed meanwhile',
  changedHow:
    'After you opened it, someone else changed its order, or a place ran out. Choose which order stands; nothing is saved before.',
  mine: 'Your order',
  theirs: 'The order as it is now',
};
