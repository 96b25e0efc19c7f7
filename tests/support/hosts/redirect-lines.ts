/** A rule of `_redirects`: `query` is Netlify's condition, such as `p=7`. */
export type Line = { from: string; query: string | undefined; to: string; status: string };

/** Reads `_redirects`; throws at a line that is no rule. */
export function redirectLines(text: string): Line[] {
  const lines = text.split('\n').filter((line) => line !== '');
  return lines.map((line) => {
    const [, from, query, to, status] =
      /^(\/\S*) (?:([\w-]+=[\w-]+) )?((?:https:\/)?\/\S*) (\d{3}!?)$/.exec(line) ?? [];
    if (from === undefined) throw new Error(`no rule: ${line}`);
    return { from, query, to: to!, status: status! };
  });
}

const escaped = (text: string): string => text.replace(/[-/\\^$*+?.()|[\]{}]/g, '\\$&');

/** A path with `:name` as a regular expression, as both hosts build theirs. */
function formOf(from: string): RegExp {
  const parts = from.split(/:[A-Za-z]\w*/).map(escaped);
  return new RegExp(`^${parts.join('([^/]+)')}$`);
}

function filled({ from, to }: Line, found: RegExpExecArray): string {
  const names = from.match(/:[A-Za-z]\w*/g) ?? [];
  return names.reduce((text, name, at) => text.replaceAll(name, () => found[at + 1]!), to);
}

/**
 * Where Cloudflare Pages leads `target`, as its published `pages-shared` does it: exact rules, then
 * forms, over the path of a parsed address. `undefined` where no rule fits.
 */
export function cloudflareLocation(lines: readonly Line[], url: URL): string | undefined {
  const open = ({ from }: Line): boolean => from.includes(':');
  const exact = lines.find((line) => !open(line) && line.from === url.pathname);
  for (const line of exact ? [exact] : lines.filter(open)) {
    const found = formOf(line.from).exec(url.pathname);
    if (!found) continue;
    if (line.status === '200') return undefined;
    const to = new URL(filled(line, found), url);
    return to.origin === url.origin ? to.pathname + (to.search || url.search) : to.href;
  }
  return undefined;
}

/**
 * Where Netlify leads a request, as its `netlify-redirector` does it: the first rule that fits, a
 * final slash or not. It does not tell whether what it captures is decoded: `read` does or not.
 */
export function netlifyLocation(
  lines: readonly Line[],
  target: string,
  read: (captured: string) => string,
): string | undefined {
  const [path = '', query = ''] = target.split('?');
  const asked = new URLSearchParams(query);
  for (const line of lines) {
    const [name = '', value] = line.query?.split('=') ?? [];
    if (line.query !== undefined && asked.get(name) !== value) continue;
    const found = formOf(line.from.replace(/\/$/, '')).exec(path.replace(/\/$/, ''));
    if (!found) continue;
    const captured = found.map(read) as unknown as RegExpExecArray;
    return filled(line, captured);
  }
  return undefined;
}
