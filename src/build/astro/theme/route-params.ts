import type { RouteData } from 'astro';

/** The parameters of a page's address, by the names in its file's: `[...path]` may be empty. */
export function routeParams(
  { pattern, params }: Pick<RouteData, 'pattern' | 'params'>,
  path: string,
): Record<string, string | undefined> {
  if (params.length === 0) return {};
  const found = pattern.exec(decodeURI(path));
  if (!found) throw new Error(`${path} is no address of ${pattern.source}.`);
  return Object.fromEntries(
    params.map((name, at) => [name.replace(/^\.{3}/, ''), found[at + 1] || undefined]),
  );
}
