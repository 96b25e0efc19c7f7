/** A sentence of a text: from `start` to `end` in UTF-16 units. */
export type Span = { start: number; end: number };

function cut(text: string, { start, end }: Span, longest: number): Span[] {
  const spans: Span[] = [];
  let from = start;
  while (end - from > longest) {
    const piece = text.slice(from, from + longest);
    const at = Math.max(piece.lastIndexOf(', '), piece.lastIndexOf('; '), piece.lastIndexOf(' – '));
    const space = piece.lastIndexOf(' ') + 1;
    const to = from + (at > 40 ? at + 2 : space || longest);
    spans.push({ start: from, end: to });
    from = to;
  }
  return [...spans, { start: from, end }];
}

/**
 * Sentences of a text in the language `lang`, by Unicode's rules (UAX 29), long ones cut at a comma
 * or a space so that none has more than `longest` units. Where the browser knows no rules, at full
 * stops before a capital.
 */
export function sentencesOf(text: string, lang: string, longest: number): Span[] {
  const spans: Span[] = [];
  if (typeof Intl.Segmenter === 'function') {
    for (const { segment, index } of new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(
      text,
    )) {
      spans.push({ start: index, end: index + segment.length });
    }
  } else {
    let start = 0;
    // No looking behind: a browser that cannot would refuse the whole script.
    const stop = /[.!?]["”’)]?\s+(?=["“‘(]?\p{Lu})/gu;
    while (stop.test(text)) {
      spans.push({ start, end: stop.lastIndex });
      start = stop.lastIndex;
    }
    spans.push({ start, end: text.length });
  }
  const cuts: Span[] = [];
  for (const span of spans) {
    if (text.slice(span.start, span.end).trim() !== '') cuts.push(...cut(text, span, longest));
  }
  return cuts;
}
