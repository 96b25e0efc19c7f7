import type { WrittenTime } from './written-time.ts';
import { leadingTime } from './written-time.ts';

/** What the heading of an entry of live coverage says: `## 14.30 Air masuk Kampung Melayu`. */
export type EntryHeading = {
  readonly time: WrittenTime;
  /** As Markdown; empty where the time stands alone. */
  readonly title: string;
  /** Whether it is to stand above the others. */
  readonly isPinned: boolean;
};

/** Letters of a line that are looked at: no headline is longer, and hostile lines stay cheap. */
const LONGEST = 500;

const heading = /^(#{1,6})[ \t]+(.*)$/;
/** A pin, as phones have it, or the word in brackets. */
const pin = /(?:📌\uFE0F?|[([](?:disematkan|sematkan|sematan|pinned|pin)[)\]])/giu;

/** What a line of Markdown says as the heading of an entry; undefined for any other line. */
export function entryHeading(line: string): EntryHeading | undefined {
  const words = heading.exec(line.slice(0, LONGEST))?.[2];
  if (words === undefined || !/\d/.test(words)) return undefined;
  const found = leadingTime(words.replace(pin, ' ').replace(/[ \t]+#+[ \t]*$/, ''));
  if (found === undefined) return undefined;
  return { time: found.time, title: found.rest.trim(), isPinned: words.search(pin) !== -1 };
}
