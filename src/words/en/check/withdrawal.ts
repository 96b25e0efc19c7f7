import type { SameRules } from '../../rule-words.ts';
import type { withdrawal as indonesian } from '../../id/check/withdrawal.ts';

/** A line that withdraws an article, to be pasted as it is. */
function line(time: string, reason: string): string {
  const why = reason === '' ? 'This story was withdrawn by the newsroom.' : reason;
  return `withdrawn: { time: ${time}, reason: ${JSON.stringify(why)} }`;
}

const parts = { time: 'when', reason: 'why', both: 'when and why' } as const;

/** Rules about articles that are taken down. */
export const withdrawal: SameRules<typeof indonesian> = {
  'withdrawn/written': {
    message: (v) => `“${v.written}” is taken here for withdrawn, so the story is down.`,
    fix: (v) =>
      `Write it like this, at the beginning of a line (or withdrawn: no, if it was not meant):\n${v.erases ? 'withdrawn: { erase: yes }' : 'withdrawn: yes'}`,
  },
  'withdrawn/incomplete': {
    message: (v) =>
      `The story is withdrawn, but it is not said ${parts[v.missing]}, so readers do not see it.`,
    fix: (v) => `Write it like this, with the right time and reason:\n${line(v.time, v.reason)}`,
  },
  'withdrawn/future': {
    message: (v) =>
      `The time of the withdrawal (${v.time}) is still to come; the story is down now, and that time is not shown yet.`,
    fix: (v) => `Write it like this, with the true time:\n${line(v.now, v.reason)}`,
  },
  'withdrawn/draft': {
    message: () =>
      'The story is a draft and withdrawn as well, so nothing at all stands at its address.',
    fix: () =>
      'If it was ever published, delete the line draft, so that readers learn of the withdrawal.',
  },
  'withdrawn/page': {
    message: () => 'The page is not published, because it says that it is withdrawn.',
    fix: () => 'Pages know only draft; write in its place:\ndraft: yes',
  },
  'withdrawn/no-address': {
    message: () =>
      'The story is withdrawn, but its address cannot be read, so there is no notice in its place.',
    fix: () =>
      'Mend the line date, or move the file to the folder of its month, such as articles/2015/09.',
  },
  'withdrawn/erase': {
    message: (v) =>
      `“${v.written}” is taken as a request to erase, so no trace of the story is left.`,
    fix: () => 'Write it like this (or erase: no, if it was not meant):\nwithdrawn: { erase: yes }',
  },
};
