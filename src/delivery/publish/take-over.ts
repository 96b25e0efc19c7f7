import type { CommandIo } from '../../newsroom/terminal/run-at-terminal.ts';
import type { Reckoning } from '../../lib/time/format.ts';
import { timeParts } from '../../lib/time/format.ts';
import type { DeliveryWords } from '../../words/words.ts';
import { deskName } from '../keeping/desk-name.ts';
import { RemoteError } from '../remotes/remote-error.ts';
import type { HostLine } from '../sending/host-line.ts';
import { Turn } from '../sending/turn.ts';
import { CannotSwitch } from '../taking-over/renaming-host.ts';
import { switchOver } from '../taking-over/switch-folders.ts';
import { OtherDomainsInside, whatLiesThere } from '../taking-over/what-lies-there.ts';
import type { HostLines } from './host-lines.ts';
import type { PublishOutcome } from './report.ts';
import { offerTakeOver, reportOccupants, reportSwitched } from './report-take-over.ts';
import type { Consignment } from './send.ts';
import { CLOCK, LONGEST_WAIT, send } from './send.ts';

/** The calendar day of a zone: `2026-11-29`. */
function dayOf(moment: Date, zone: string): string {
  const { year, month, day } = timeParts(moment.toISOString(), zone);
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}

/** Does `work` while nobody else switches the folders of a host. Rejects with `CannotSwitch` where nobody may write beside the site. */
export async function inTurn<T>(
  home: HostLine,
  folder: string,
  { store, who }: Pick<Consignment, 'store' | 'who'>,
  work: (turn: Turn) => Promise<T>,
): Promise<T> {
  const turn = new Turn(home, { desk: deskName(store), who }, CLOCK);
  try {
    await turn.take(LONGEST_WAIT, () => {});
  } catch (error) {
    if (error instanceof RemoteError && error.fault.kind === 'denied')
      throw new CannotSwitch(folder, error);
    throw error;
  }
  try {
    return await work(turn);
  } finally {
    await turn.giveBack().catch(() => {});
  }
}

/**
 * Sends an edition to a folder beside the one that readers see, and switches the two. Undefined, after
 * saying why, where the host has no such folders. Rejects as `send` does, and with `CannotSwitch` and
 * `OtherDomainsInside`; readers see the old site then.
 */
export async function takeOver(
  lines: HostLines,
  consignment: Consignment,
  io: CommandIo,
  words: DeliveryWords,
  clock: Reckoning,
): Promise<PublishOutcome | undefined> {
  const { folders } = lines;
  const occupants = await lines.live.use(whatLiesThere);
  io.err(reportOccupants(occupants, lines.folder, words.takeOver));
  if (!folders) {
    io.err(offerTakeOver(lines, consignment.target.kind, words.takeOver));
    return undefined;
  }
  if (occupants.otherDomains.length > 0)
    throw new OtherDomainsInside(folders.live, occupants.otherDomains);
  const home = lines.home(folders);
  // Known before all of it is sent.
  await home.use(async (remote) => {
    if (!remote.rename) throw new CannotSwitch(folders.live);
  });
  return inTurn(home, folders.live, consignment, async (turn) => {
    const switching = async () => {
      // A long way there may have cost the turn.
      await turn.keep();
      return switchOver(home, folders, dayOf(io.now, clock.zone));
    };
    const beside = { ...consignment, switchOver: switching };
    const outcome = await send(lines.fresh(folders), beside, io, words, clock);
    if (outcome.switched)
      io.err(reportSwitched(outcome.switched, lines, words.takeOver, io.now, clock));
    return outcome;
  });
}
