import type { TextParagraph } from './split-paragraphs.ts';
import type { Note } from '../article/note.ts';

/**
 * Sentences that a scrape or a translation cut: quotes that do not pair up, a sentence that starts
 * in lower case after a full stop. They are kept as they are; an editor must look.
 */
export function findSlips(paragraphs: readonly TextParagraph[]): Note[] {
  const notes: Note[] = [];
  for (const { text, line } of paragraphs) {
    const open = text.match(/“/g)?.length ?? 0;
    const close = text.match(/”/g)?.length ?? 0;
    if (open !== close) {
      notes.push({ rule: 'quote-unpaired', line, values: { text: excerpt(text, /[“”]/) } });
    }
    const broken = /(?<=\p{Ll}{3})\. (?=\p{Ll}{2})/u.exec(text);
    if (broken) {
      notes.push({ rule: 'sentence-cut', line, values: { text: around(text, broken.index) } });
    }
  }
  return notes;
}

function excerpt(text: string, sign: RegExp): string {
  return around(text, Math.max(0, text.search(sign)));
}

function around(text: string, index: number): string {
  const start = Math.max(0, index - 30);
  const piece = text.slice(start, index + 40).trim();
  return `${start > 0 ? '…' : ''}${piece}${index + 40 < text.length ? '…' : ''}`;
}
