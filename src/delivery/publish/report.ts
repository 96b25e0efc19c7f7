import { onThisMachine } from '../../lib/time/on-this-machine.ts';
import type { DeliveryWords } from '../../words/words.ts';
import { fileSize } from '../../lib/file-size.ts';
import type { LogEntry } from '../keeping/publication-log.ts';
import type { WayBack } from '../keeping/way-back.ts';
import type { SendingPlan } from '../sending/plan-sending.ts';

/** So many paths are named to a person. */
const NAMED = 20;

/** What a publication did, or would do, and in how many seconds. */
export type PublishOutcome = { readonly plan: SendingPlan; readonly seconds: number };

/** That for a program, all of it as one JSON object, or for a person in a few lines. */
export function reportPlan(
  { plan, seconds }: PublishOutcome,
  target: string,
  options: { readonly json: boolean; readonly 'dry-run': boolean },
  { publish: words }: DeliveryWords,
  language: string,
): string {
  const sent = plan.stages.flat();
  const removed = [...plan.inTheWay, ...plan.old];
  const isDry = options['dry-run'];
  if (options.json)
    return JSON.stringify({ target, dryRun: isDry, sent, removed, bytes: plan.bytes, seconds });
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
  language: string,
): string {
  if (entries.length === 0) return words.noLog;
  return entries
    .toReversed()
    .map((entry) =>
      words.logLine({
        ...entry,
        time: onThisMachine(entry.time, language),
        commit: entry.commit ?? '–',
      }),
    )
    .join('\n');
}

/** To which edition it goes back. */
export function sayBack(
  { entry, takenDownCount }: WayBack,
  { publish: words }: DeliveryWords,
  language: string,
): string {
  return words.back(onThisMachine(entry.time, language), takenDownCount);
}
