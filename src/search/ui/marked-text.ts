/** Start and end of a match in a text, in UTF-16 units. */
export type Range = readonly [start: number, end: number];

/** Writes a text with its matches marked into an element; only text nodes, never HTML. */
export function writeMarked(element: Element, text: string, ranges: readonly Range[]): void {
  element.textContent = '';
  let at = 0;
  for (const [start, end] of ranges) {
    if (start < at || end > text.length || start >= end) continue;
    element.append(text.slice(at, start));
    const mark = document.createElement('mark');
    mark.textContent = text.slice(start, end);
    element.append(mark);
    at = end;
  }
  element.append(text.slice(at));
}
