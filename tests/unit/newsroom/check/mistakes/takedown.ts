import { mistake } from './mistake.ts';
import { withLines, inStory, change } from './paper.ts';

/** Taking a story down: it must go, whatever is wrong. */
export const takedownMistakes = [
  mistake('withdrawn: ya', withLines('withdrawn: ya'), 'withdrawn/incomplete warn', 'paste'),
  mistake('withdrawn: Ya.', withLines('withdrawn: Ya.'), 'withdrawn/incomplete warn', 'paste'),
  mistake(
    'withdrawn with a reason alone',
    withLines('withdrawn: Sumber menarik keterangannya.'),
    'withdrawn/incomplete warn',
    'paste',
  ),
  mistake(
    'withdrawn in a group with a reason alone',
    withLines('withdrawn:\n  reason: Sumber menarik keterangannya.'),
    'withdrawn/incomplete warn',
    'paste',
  ),
  mistake(
    'withdrawn at a time alone',
    withLines('withdrawn: 2026-11-28 10:00'),
    'withdrawn/incomplete warn',
    'paste',
  ),
  mistake(
    'withdrawn at a word',
    withLines('withdrawn:\n  time: tadi\n  reason: Keliru.'),
    'withdrawn/incomplete warn, field/time-unreadable warn',
    'paste',
  ),
  mistake(
    'withdrawn to come',
    withLines('withdrawn:\n  time: 2027-11-28 10:00\n  reason: Keliru.'),
    'withdrawn/future warn',
    'paste',
  ),
  mistake(
    'withdrawn in Indonesian',
    withLines('dicabut: ya'),
    'withdrawn/incomplete warn, withdrawn/written warn',
    'paste',
  ),
  mistake(
    'withdrawn with a slip',
    withLines('withdrwan: ya'),
    'withdrawn/incomplete warn, withdrawn/written warn',
    'paste',
  ),
  mistake('erased at the top', withLines('hapus: ya'), 'withdrawn/written warn', 'paste'),
  mistake(
    'a draft that is withdrawn',
    withLines('draft: ya\nwithdrawn: { time: 2026-11-28 10:00, reason: Keliru. }'),
    'withdrawn/draft warn',
    inStory('draft: ya\n', ''),
  ),
  mistake(
    'a page that is withdrawn',
    change('pages/tentang.md', '\n---\n\n', '\nwithdrawn: ya\n---\n\n'),
    'withdrawn/page warn',
    change('pages/tentang.md', 'withdrawn: ya', 'draft: ya'),
  ),
];
