import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Reckoning } from '../../lib/time/format.ts';
import { formatShortTime } from '../../lib/time/format.ts';
import type { CommandIo } from '../../newsroom/terminal/run-at-terminal.ts';
import type { PublishTarget } from '../../schema/entries.ts';
import type { DeliveryWords } from '../../words/words.ts';
import { deskName } from '../keeping/desk-name.ts';
import type { KeptEdition, KeptEditions } from '../keeping/kept-editions.ts';
import type { LogEntry } from '../keeping/publication-log.ts';
import { addToLog, editionsOf, LOG, readLog } from '../keeping/publication-log.ts';
import type { HostLine } from '../sending/host-line.ts';
import type { TurnClock } from '../sending/turn.ts';
import type { Switched } from '../taking-over/switch-folders.ts';
import { commitOf } from './commit-of.ts';
import { publishTo } from './publication.ts';
import type { PublishOutcome } from './report.ts';

/** So long another's turn is waited for (ms): longer than one without a sign is believed. */
export const LONGEST_WAIT = 12 * 60_000;
/** Editions of a host that are kept: the one that is live, and ways back. */
const KEPT = 3;

/** The real clock. */
export const CLOCK: TurnClock = {
  now: () => new Date(),
  pause: async (ms) => void (await wait(ms)),
};

/** What is brought to which host. */
export type Consignment = {
  target: PublishTarget;
  editions: KeptEditions;
  edition: KeptEdition;
  /** The folder of what was published. */
  store: string;
  /** Called first where the host has no list. */
  unlisted?: () => Promise<void>;
  /** What makes it public, where it was sent beside another site. */
  switchOver?: () => Promise<Switched | undefined>;
  /** Of a way back, the edition that is meant. */
  backTo: LogEntry | undefined;
  /** The content folder. */
  content: string;
  who: string;
};

/** Sends an edition, and notes that it was. */
export async function send(
  line: HostLine,
  consignment: Consignment,
  io: Pick<CommandIo, 'err' | 'progress'>,
  { publish: words }: DeliveryWords,
  clock: Reckoning,
): Promise<PublishOutcome> {
  const { target, editions, edition, store, backTo, content, who, unlisted } = consignment;
  const began = performance.now();
  const progress = io.progress?.({ stages: { send: words.sending(target.name) } });
  const plan = await publishTo(line, {
    built: edition.files,
    fileOf: (path) => editions.objectOf(edition.files.get(path)!),
    desk: deskName(store),
    who,
    longestWait: LONGEST_WAIT,
    clock: CLOCK,
    unlisted,
    waits: (other) => io.err(words.waiting(other.who, formatShortTime(other.since, clock))),
    begins: ({ count }) => progress?.stage('send', count),
    placed: () => progress?.step(),
  });
  progress?.end();
  const switched = await consignment.switchOver?.();
  const seconds = (performance.now() - began) / 1000;
  const entry: LogEntry = {
    time: new Date().toISOString(),
    target: target.name,
    action: actionOf(backTo, switched),
    edition: edition.id,
    ...(backTo && { of: backTo.of ?? backTo.edition }),
    commit: backTo ? backTo.commit : commitOf(content),
    who,
    sentCount: plan.count,
    removedCount: plan.old.length + plan.inTheWay.length,
    bytes: plan.bytes,
    seconds,
  };
  const last = editionsOf(readLog(join(store, LOG)), target.name)[0];
  // A run that finds its site there is no publication.
  const isNews =
    switched || entry.sentCount + entry.removedCount > 0 || last?.edition !== edition.id;
  if (isNews) addToLog(join(store, LOG), entry);
  forgetOld(editions, join(store, LOG));
  return { plan, seconds, switched };
}

function actionOf(
  backTo: LogEntry | undefined,
  switched: Switched | undefined,
): LogEntry['action'] {
  if (switched) return 'take-over';
  return backTo ? 'back' : 'publish';
}

/** Keeps what is live on each host and the ways back. */
function forgetOld(editions: KeptEditions, logFile: string): void {
  const log = readLog(logFile);
  const targets = new Set(log.map(({ target }) => target));
  const kept = [...targets].flatMap((target) => editionsOf(log, target).slice(0, KEPT));
  editions.keepOnly(new Set(kept.map(({ edition }) => edition)));
}
