import type { CommandIo } from '../../newsroom/terminal/run-at-terminal.ts';
import { wordsIn } from '../../words/words-in.ts';
import { describeFault } from '../describe-fault.ts';
import { newsroomClock } from '../newsroom-clock.ts';
import { RemoteError } from '../remotes/remote-error.ts';
import { ForeignFiles, hostedBy, planFor } from '../sending/send-site.ts';
import { lookAtFolders } from '../taking-over/standing.ts';
import { finishSwitch } from '../taking-over/switch-folders.ts';
import { CannotSwitch } from '../taking-over/renaming-host.ts';
import { whatLiesThere } from '../taking-over/what-lies-there.ts';
import type { HostLines } from './host-lines.ts';
import type { PublishOutcome } from './report.ts';
import { offerTakeOver, reportOccupants } from './report-take-over.ts';
import type { Consignment } from './send.ts';
import { send } from './send.ts';
import { inTurn, takeOver } from './take-over.ts';

/** How an edition is brought. */
type BringOptions = { readonly 'dry-run': boolean; readonly 'take-over': boolean };

/** Ends a switch of folders that another run left half done, where there is one. */
async function endOpenSwitch(
  lines: HostLines,
  consignment: Consignment,
  io: CommandIo,
): Promise<void> {
  const { folders } = lines;
  if (!folders) return;
  const words = wordsIn(newsroomClock(io.content).language).delivery.takeOver;
  try {
    const home = lines.home(folders);
    const { begun } = await home.use((remote) => lookAtFolders(remote, folders));
    if (!begun) return;
    const ended = await inTurn(home, folders.live, consignment, () => finishSwitch(home, folders));
    if (ended) io.err(words.finished(folders.live, ended.way));
  } catch (error) {
    // Where nobody may look beside the folder, or rename, nothing was begun there.
    const isNone = error instanceof RemoteError || (error instanceof CannotSwitch && !error.fault);
    if (!isNone) throw error;
  }
}

/** Whether something lies at the host that is not Warta's, and nothing that is. */
async function isTaken(lines: HostLines, unlisted: () => Promise<void>): Promise<boolean> {
  try {
    await hostedBy(lines.live, unlisted);
    return false;
  } catch (error) {
    if (error instanceof ForeignFiles) return true;
    throw error;
  }
}

/** Brings an edition to its host, or plans that; undefined, after saying why, where it could not. */
export async function bring(
  lines: HostLines,
  consignment: Consignment,
  options: BringOptions,
  io: CommandIo,
): Promise<PublishOutcome | undefined> {
  const clock = newsroomClock(io.content);
  const words = wordsIn(clock.language).delivery;
  const unlisted = (): Promise<void> => endOpenSwitch(lines, consignment, io);
  try {
    if (options['dry-run'])
      return { plan: await planFor(lines.live, consignment.edition.files), seconds: 0 };
    if (options['take-over']) {
      if (await isTaken(lines, unlisted))
        return await takeOver(lines, consignment, io, words, clock);
      io.err(words.takeOver.nothing(lines.folder));
    }
    return await send(lines.live, { ...consignment, unlisted }, io, words, clock);
  } catch (error) {
    if (error instanceof ForeignFiles && error.isWhole) {
      const occupants = await lines.live.use(whatLiesThere);
      io.err(reportOccupants(occupants, lines.folder, words.takeOver));
      io.err(offerTakeOver(lines, consignment.target.kind, words.takeOver));
      return undefined;
    }
    const sentence = describeFault(error, words, clock);
    if (sentence === undefined) throw error;
    io.err(sentence);
    return undefined;
  }
}
