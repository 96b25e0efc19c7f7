/** Deeper than any page that people made; parsers and Readability take quadratic time beyond. */
const deepest = 256;

/** Elements without an end, and those whose end is often left out: they do not count as depth. */
const uncounted = new Set(
  `area base br col embed hr img input link meta source track wbr p li dt dd option tr td th thead tbody
  tfoot colgroup`.split(/\s+/),
);

/** More elements than the longest of articles has; a tree of millions does not fit into memory. */
const mostElements = 300_000;

/** Thrown for HTML with more than `limit` elements. */
export class TooManyElements extends Error {
  readonly limit: number;
  constructor(limit: number) {
    super(`more than ${limit} elements`);
    this.limit = limit;
  }
}

const tag = /<(\/?)([a-zA-Z][\w:-]*)(?![\w:-])[^<>]*>/g;

/**
 * HTML as it is, or, where elements are nested absurdly deep, without the tags of the depths.
 * @throws {TooManyElements}
 */
export function flatHtml(html: string, limit = mostElements): string {
  if (html.length < deepest * 3) return html;
  let depth = 0;
  let most = 0;
  let elements = 0;
  const count = (slash: string, name: string) => {
    if (uncounted.has(name.toLowerCase())) return;
    depth = slash === '' ? depth + 1 : Math.max(0, depth - 1);
    if (depth > most) most = depth;
  };
  for (const [, slash, name] of html.matchAll(tag)) {
    count(slash!, name!);
    if (slash === '' && (depth <= deepest || uncounted.has(name!.toLowerCase()))) elements += 1;
    if (elements > limit) throw new TooManyElements(limit);
  }
  if (most <= deepest) return html;
  depth = 0;
  return html.replace(tag, (whole, slash: string, name: string) => {
    const before = depth;
    count(slash, name);
    return Math.max(before, depth) > deepest && !uncounted.has(name.toLowerCase()) ? '' : whole;
  });
}
