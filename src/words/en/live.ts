import type { live as model } from '../id/live.ts';

/** Words of live coverage in English. */
export const live: typeof model = {
  sign: 'Live',
  over: 'This live coverage is over',
  updates: (n) => `${new Intl.NumberFormat('en-GB').format(n)} ${n === 1 ? 'update' : 'updates'}`,
  newest: 'Latest',
  oldestFirst: 'From the beginning',
  list: 'Updates',
  pinned: 'Pinned',
  none: 'No update yet.',
  gone: (time, text) => `This entry was withdrawn ${time}. ${text}`.trim(),
  corrected: (clock, text) => `Entry of ${clock}: ${text}`,
  removed: (clock, text) => `The entry of ${clock} was withdrawn. ${text}`.trim(),
  feed: (title) => `Live: ${title}`,
  browser: {
    offer: 'New updates: #',
    changed: 'Something has changed',
    ended: 'The coverage is over. Load the last page',
    checked: 'checked #',
    published: 'site published #',
    failed: 'connection lost, trying again',
    loading: 'Loading …',
  },
};
