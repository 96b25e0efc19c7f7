import type { ArticleEntry } from '../schema/entries.ts';

/** When and why an article was withdrawn, as far as readers are told; time as ISO instant. */
export type Notice = { time: string | undefined; reason: string | undefined };

/** A withdrawn article with what stands in its place. */
export type WithdrawnEntry = Omit<ArticleEntry, 'withdrawn'> & { notice: Notice };

/** The notice of a withdrawn article at `now`: a time that is still to come is not told yet. */
export function noticeOf({ withdrawn, ...entry }: ArticleEntry, now: string): WithdrawnEntry {
  const { time, reason } = withdrawn ?? {};
  const isPast = time !== undefined && time <= now;
  return { ...entry, notice: { time: isPast ? time : undefined, reason } };
}
