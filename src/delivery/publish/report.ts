import type { Reckoning } from '../../lib/time/format.ts';
import { formatShortTime } from '../../lib/time/format.ts';
import type { DeliveryWords } from '../../words/words.ts';
import { fileSize } from '../../lib/file-size.ts';
import type { LogEntry } from '../keeping/publication-log.ts';
import type { WayBack } from '../keeping/way-back.ts';
import type { SendingPlan } from '../sending/plan-sending.ts';
import type { Switched } from '../taking-over/switch-folders.ts';

/** So many paths are named to a person. */
const NAMED = 20;

/** What a publication did, or would do, and in how many seconds. */
export type PublishOutcome = {
  readonly plan: SendingPlan;
  readonly seconds: number;
  /** Where it took the place of another site. */
  readonly switched?: Switched | undefined;
};

const removedBy = (plan: SendingPlan): string[] => [...plan.inTheWay, ...plan.old];

/** That for a program, as fields of one JSON object. */
export const outcomeFields = (
  { plan, seconds, switched }: PublishOutcome,
  target: string,
  isDry: boolean,
) => ({
  ...{ target, dryRun: isDry, sent: plan.stages.flat(), removed: removedBy(plan) },
  ...{ bytes: plan.bytes, seconds },
  ...(switched && { takenOver: { old: switched.old, along: switched.along } }),
});

/** That for a person in a few lines. */
export function reportOutcome(
  { plan, seconds }: PublishOutcome,
  target: string,
  isDry: boolean,
  { publish: words }: DeliveryWords,
  language: string,
): string {
  const sent = plan.stages.flat();
  const removed = removedBy(plan);
  if (sent.length + removed.length === 0) return words.same(target);
  const size = fileSize(plan.bytes, language);
  if (!isDry) return words.sent(target, sent.length, removed.length, size, seconds);
  const lines = [...sent.map((path) => `+ ${path}`), ...removed.map((path) => `- ${path}`)];
  const more = lines.length - NAMED;
  return [
    words.wouldSend(target, sent.length, removed.length, size),
    ...lines.slice(0, NAMED),
    ...(more > 0 ? [words.more(more)] : []),
  ].join('\n');
}

/** The log for a person, newest first. */
export function describeLog(
  entries: readonly LogEntry[],
  { publish: words }: DeliveryWords,
  clock: Reckoning,
): string {
  if (entries.length === 0) return words.noLog;
  return entries
    .toReversed()
    .map((entry) =>
      words.logLine({
        ...entry,
        time: formatShortTime(entry.time, clock),
        commit: entry.commit ?? '–',
      }),
    )
    .join('\n');
}

/** To which edition it goes back. */
export function sayBack(
  { entry, takenDownCount }: WayBack,
  { publish: words }: DeliveryWords,
  clock: Reckoning,
): string {
  return words.back(formatShortTime(entry.time, clock), takenDownCount);
}
