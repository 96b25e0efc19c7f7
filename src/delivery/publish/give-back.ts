import { join } from 'node:path';
import type { CommandIo } from '../../newsroom/terminal/run-at-terminal.ts';
import { wordsIn } from '../../words/words-in.ts';
import { describeFault } from '../describe-fault.ts';
import type { LogEntry } from '../keeping/publication-log.ts';
import { addToLog, LOG } from '../keeping/publication-log.ts';
import { newsroomClock } from '../newsroom-clock.ts';
import { CannotSwitch } from '../taking-over/renaming-host.ts';
import type { Switched } from '../taking-over/switch-folders.ts';
import { finishSwitch, switchBack } from '../taking-over/switch-folders.ts';
import type { HostLines } from './host-lines.ts';
import { inTurn } from './take-over.ts';

/** What is known of the publications of a host. */
type Past = {
  /** The folder of what was published. */
  readonly store: string;
  readonly last: LogEntry | undefined;
  readonly who: string;
};

/** Lets the old site back, while nobody switches folders or publishes into them. */
async function switchInTurn(lines: HostLines, past: Past): Promise<Switched | undefined> {
  const { folders } = lines;
  if (!folders) throw new CannotSwitch(lines.folder);
  const home = lines.home(folders);
  return inTurn(home, folders.live, past, async () => {
    const ended = await finishSwitch(home, folders);
    if (ended?.way === 'back') return ended;
    // Whoever publishes there has ended; the folder must not be renamed with a turn in it.
    await inTurn(lines.live, folders.live, past, async () => {});
    return switchBack(home, folders);
  });
}

/**
 * `--take-over --back`: readers see the site again whose place was taken, and Warta's is kept beside it.
 * Answers 0, or 1 where it could not.
 */
export async function giveBack(
  lines: HostLines,
  past: Past,
  { json }: { readonly json: boolean },
  io: CommandIo,
): Promise<number> {
  const clock = newsroomClock(io.content);
  const words = wordsIn(clock.language).delivery;
  const { folder, folders, to } = lines;
  const began = performance.now();
  try {
    const switched = await switchInTurn(lines, past);
    if (!switched || !folders) {
      io.err(words.takeOver.noOld(folder));
      return 1;
    }
    const { last, store, who } = past;
    if (last) {
      const seconds = (performance.now() - began) / 1000;
      const nothing = { sentCount: 0, removedCount: 0, bytes: 0 };
      const entry: LogEntry = { ...last, ...nothing, action: 'give-back', who, seconds };
      addToLog(join(store, LOG), { ...entry, time: new Date().toISOString() });
    }
    io.out(
      json
        ? JSON.stringify({ target: last?.target, givenBack: { folder, kept: folders.fresh } })
        : words.takeOver.returned(folder, folders.fresh, to),
    );
    return 0;
  } catch (error) {
    const sentence = describeFault(error, words, clock);
    if (sentence === undefined) throw error;
    io.err(sentence);
    return 1;
  }
}
