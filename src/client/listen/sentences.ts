/** A sentence of a text: from `start` to `end` in UTF-16 units. */
export type Span = { start: number; end: number };

/** Browsers' voices stop in the middle of long utterances; Chrome's near fifteen seconds. */
const LONGEST = 220;

function cut(text: string, { start, end }: Span): Span[] {
  const spans: Span[] = [];
  let from = start;
  while (end - from > LONGEST) {
    const piece = text.slice(from, from + LONGEST);
    const at = Math.max(piece.lastIndexOf(', '), piece.lastIndexOf('; '), piece.lastIndexOf(' – '));
    const to = from + (at > 40 ? at + 2 : Math.max(piece.lastIndexOf(' ') + 1, 1));
    spans.push({ start: from, end: to });
    from = to;
  }
  return [...spans, { start: from, end }];
}

/**
 * Sentences of a text in the language `lang`, by Unicode's rules (UAX 29), long ones cut at a comma
 * or a space. Where the browser knows no rules, at full stops before a capital.
 */
export function sentencesOf(text: string, lang: string): Span[] {
  const spans: Span[] = [];
  if (typeof Intl.Segmenter === 'function') {
    for (const { segment, index } of new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(
      text,
    )) {
      spans.push({ start: index, end: index + segment.length });
    }
  } else {
    let start = 0;
    for (const { index } of text.matchAll(/(?<=[.!?]["”’)]?\s+)(?=\p{Lu})/gu)) {
      spans.push({ start, end: index });
      start = index;
    }
    spans.push({ start, end: text.length });
  }
  return spans
    .filter(({ start, end }) => text.slice(start, end).trim() !== '')
    .flatMap((span) => cut(text, span));
}
