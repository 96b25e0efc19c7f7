/** An event of Chromium's trace: microseconds; `tdur` is what the thread itself worked. */
type TraceEvent = {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args: { data?: { type?: string } };
};

/** The longest task of a main thread after a key press: milliseconds by the clock and of work. */
export type Longest = { clock: number; work: number };

/** Categories to trace for `longestTasks`. */
export const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];

/** For each key pressed in a trace, the longest task between it and the next one. */
export function longestTasks(trace: Buffer): Longest[] {
  const { traceEvents } = JSON.parse(trace.toString('utf8')) as { traceEvents: TraceEvent[] };
  const keys = traceEvents
    .filter(({ name, args }) => name === 'EventDispatch' && args.data?.type === 'keydown')
    .toSorted((a, b) => a.ts - b.ts);
  const [first] = keys;
  if (!first) return [];
  const longest = keys.map(() => ({ clock: 0, work: 0 }));
  for (const { name, pid, tid, ts, dur = 0, tdur = 0 } of traceEvents) {
    if (name !== 'RunTask' || pid !== first.pid || tid !== first.tid) continue;
    const at = keys.findLastIndex((key) => key.ts <= ts + dur);
    const one = longest[at];
    if (!one) continue;
    one.clock = Math.max(one.clock, dur / 1000);
    one.work = Math.max(one.work, tdur / 1000);
  }
  return longest;
}
