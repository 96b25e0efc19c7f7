const piece = /<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<!--[\s\S]*?(?:-->|$)|<(\/?)[a-z][^<>]*>/gi;

/** How deep the elements of an XML text lie in each other; what is never closed counts on. */
export function nestingOf(xml: string): number {
  let depth = 0;
  let most = 0;
  for (const [whole, slash] of xml.matchAll(piece)) {
    if (whole.startsWith('<!') || whole.endsWith('/>')) continue;
    depth = slash === '/' ? Math.max(0, depth - 1) : depth + 1;
    if (depth > most) most = depth;
  }
  return most;
}
