import { parseTime } from './parse.ts';

/** What follows begins with a word, and is more than one. */
const SENTENCE = /^["“‘(]?\p{L}{2,}\S*\s+\S/u;

/** Longer than any time is written. */
const LONGEST = 60;

/**
 * A time and the words behind it, as people write both in one line (`28 November 2026 10.00: Nama salah.`);
 * undefined where no time begins the text, or nothing follows it. Times without a zone are on `zone`'s clock.
 */
export function timeAndText(
  written: string,
  zone: string,
): { readonly time: string; readonly text: string } | undefined {
  if ('iso' in parseTime(written, zone)) return undefined;
  const gaps = [...written.slice(0, LONGEST).matchAll(/\s*[:,;–—-]?\s+/g)].toReversed();
  for (const { 0: gap, index } of gaps) {
    const time = written.slice(0, index);
    const text = written.slice(index + gap.length).replace(/^[-–—:,;|]\s*/, '');
    if (SENTENCE.test(text) && 'iso' in parseTime(time, zone)) return { time, text };
  }
  return undefined;
}
