import type { ToolWords } from '../words.ts';

/** Words of what opens with a tap, in English. */
export const tools: ToolWords = {
  saving: 'Saving …',
  savedNow: 'This story can be read without a connection.',
  savedIncomplete: 'The story is saved, but some of its pictures could not be downloaded.',
  savedPictures: '{n} pictures are saved with it, {size}.',
  savedList: 'See the list',
  unsaved: 'This story was removed from your saved stories.',
  storageFull: 'The storage of this device is full.',
  storageDenied: 'The browser does not allow storage.',
  saveFailed: 'The story could not be downloaded. Try again later.',
  player: 'Reading aloud',
  pause: 'Pause',
  resume: 'Resume',
  back: 'Previous sentence',
  forward: 'Next sentence',
  rate: 'Speed',
  stop: 'Stop',
  shortcutsOn: 'Use single-key shortcuts',
  shortcutKeys: [
    ['/', 'Search'],
    ['t', 'Display'],
    ['s', 'Save the story'],
    ['d', 'Listen to the story'],
    ['?', 'This list of shortcuts'],
  ],
  close: 'Close',
  shortcuts: 'Keyboard shortcuts',
};
