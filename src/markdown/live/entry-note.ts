import type { WrittenTime } from './written-time.ts';
import { leadingTime } from './written-time.ts';

/**
 * A paragraph of an entry that tells of the entry itself: `Koreksi 15.10: …` what was corrected in it,
 * `Dicabut 15.20: …` that it was taken back, and why.
 */
export type EntryNote = {
  readonly kind: 'correction' | 'removal';
  /** Absent where none was written. */
  readonly time?: WrittenTime;
  readonly text: string;
};

const note =
  /^[*_]{0,3}(koreksi|ralat|pembetulan|correction|corrected|dicabut|dihapus|ditarik|removed|withdrawn)[*_]{0,3}(?:[ (]{1,2}([^:*_]{0,40}(?:\d:\d\d[^:*_]{0,12})?))?[*_]{0,3}:[*_]{0,3}(?:[ \t]+(.*))?$/isu;
const corrections = /^(?:koreksi|ralat|pembetulan|correct)/i;

/** What a paragraph says of its entry; undefined for any other paragraph. */
export function entryNote(paragraph: string): EntryNote | undefined {
  if (!/^[*_]{0,3}[kprcdw]/i.test(paragraph)) return undefined;
  const found = note.exec(paragraph.trim());
  if (found === null) return undefined;
  const [, word = '', written = '', text = ''] = found;
  const time = leadingTime(written.replace(/\)\s*$/, ''));
  // Of a sentence that begins with such a word, what stands before its colon is no time.
  if (written.trim() !== '' && (time === undefined || time.rest !== '')) return undefined;
  return {
    kind: corrections.test(word) ? 'correction' : 'removal',
    ...(time && { time: time.time }),
    text: text.replace(/\s+/g, ' ').trim(),
  };
}
