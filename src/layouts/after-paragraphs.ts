/** Elements in which other paragraphs may stand. */
const HOLDERS = 'blockquote|ul|ol|div|section|figure|table|aside|details|dl';

/**
 * A text parted after its first `count` paragraphs, between two that follow each other; undefined where it has
 * no such place. Those in quotations, lists and boxes do not count.
 */
export function afterParagraphs(
  html: string,
  count: number,
): [before: string, after: string] | undefined {
  const tag = new RegExp(`<(/?)(p|${HOLDERS})(?=[\\s>])`, 'g');
  let [depth, paragraphs] = [0, 0];
  for (let found = tag.exec(html); found; found = tag.exec(html)) {
    const [, slash, name] = found;
    if (name !== 'p') depth += slash ? -1 : 1;
    else if (slash && depth === 0 && ++paragraphs >= count) {
      const at = html.indexOf('>', found.index) + 1;
      if (/^\s*<p[\s>]/.test(html.slice(at, at + 10))) return [html.slice(0, at), html.slice(at)];
    }
  }
  return undefined;
}
