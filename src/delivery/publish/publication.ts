import type { SiteFiles } from '../sending/site-files.ts';
import type { HostLine } from '../sending/host-line.ts';
import type { SendingPlan } from '../sending/plan-sending.ts';
import { hostedBy, planFor, sendSite } from '../sending/send-site.ts';
import type { TurnClock, TurnTaken } from '../sending/turn.ts';
import { Turn } from '../sending/turn.ts';

/** How a site is brought to a host. */
export type PublicationOptions = {
  readonly built: SiteFiles;
  readonly fileOf: (path: string) => string;
  /** A name that no other newsroom's folder has, and what others are told of this one. */
  readonly desk: string;
  readonly who: string;
  /** For how long another's turn is waited for (ms). */
  readonly longestWait: number;
  readonly clock: TurnClock;
  /** Called first where the host has no list: what another run left half done may be ended by it. */
  readonly unlisted?: (() => Promise<void>) | undefined;
  /** What is told meanwhile. */
  readonly waits: (other: TurnTaken) => void;
  readonly begins: (plan: SendingPlan) => void;
  readonly placed: (path: string) => void;
};

/**
 * Brings a host to have `built`, in a turn of its own, and answers what was done. Rejects with
 * `ForeignFiles`, `TurnTaken` or `RemoteError`; the host then has the old site or parts of the new one,
 * each page with all that it needs.
 */
export async function publishTo(line: HostLine, options: PublicationOptions): Promise<SendingPlan> {
  const { built, fileOf, clock, placed } = options;
  const turn = new Turn(line, options, clock);
  // Looked at before the turn is taken: nothing of ours may be left in a folder of others.
  await hostedBy(line, options.unlisted);
  await turn.take(options.longestWait, options.waits);
  try {
    const plan = await planFor(line, built);
    options.begins(plan);
    await sendSite(line, turn, plan, { built, fileOf, now: clock.now, placed });
    return plan;
  } finally {
    // The error that ended it is told, not that the turn could not be given back after it.
    await turn.giveBack().catch(() => {});
  }
}
