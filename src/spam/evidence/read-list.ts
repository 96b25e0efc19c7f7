import { readLabel } from './read-label.ts';

const BETWEEN = /\s*[|,;•·►▸★☆/\n]\s*|\s+[-–—]\s+/;
const TAG_LINE = /^\s*(?:tags?|topik|topics?|kata kunci|keywords?|label|baca juga|terkait)\s*:/i;
const LONGEST = 600;

/** Whether a line says that it lists an article's topics. */
export function isTagLine(words: string): boolean {
  return TAG_LINE.test(words);
}

/**
 * Points of a line that lists terms (`bomslot, slot dana, keluaran sgp hari ini`): 3 when two or more
 * entries and most of the list are terms or brands, 4 from four on, else 0. Topics of
 * honest news (judi, togel) do not count, so a line of tags stays silent.
 */
export function readList(words: string, allowed: ReadonlySet<string>): 0 | 3 | 4 {
  if (words.length > LONGEST) return 0;
  const parts = words
    .replace(TAG_LINE, '')
    .split(BETWEEN)
    .filter((part) => part.trim() !== '');
  if (parts.length < 2) return 0;
  const labels = parts.map((part) => readLabel(part, allowed));
  const spam = labels.filter(
    (label) => label !== undefined && label.points >= 2 && !label.topicOnly,
  );
  if (spam.length < 2 || spam.length < parts.length * 0.6) return 0;
  return spam.length >= 4 ? 4 : 3;
}
