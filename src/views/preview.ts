import { formatShortTime } from '../lib/time/format.ts';
import type { DeskNote, Site } from '../site/site.ts';

/** What only the newsroom sees above a text in `npm run dev`. */
export type Preview = {
  state: 'draft' | 'scheduled' | 'published';
  /** When it is published, as it is written there; empty for what has no time. */
  time: string;
  /** What the check says of its file. */
  notes: readonly DeskNote[];
};

/** The preview of an article or page; undefined in a build. */
export function previewOf(
  { desk, edition, reckoning }: Site,
  { file, date, draft }: { file: string; date?: string | undefined; draft?: boolean },
): Preview | undefined {
  if (!desk) return undefined;
  const isScheduled = date !== undefined && date > edition.now;
  return {
    state: draft ? 'draft' : isScheduled ? 'scheduled' : 'published',
    time: date === undefined ? '' : formatShortTime(date, reckoning),
    notes: desk.notes.get(file) ?? [],
  };
}
