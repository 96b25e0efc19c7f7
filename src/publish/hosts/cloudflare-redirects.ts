import { encodedPath } from '../redirects/pattern-source.ts';
import type { HostRules } from './rules.ts';
import { LIMITS } from './limits.ts';

/** With and without the final slash: Cloudflare compares paths letter by letter. */
const spellings = (path: string): string[] =>
  path.length > 1 && path.endsWith('/') ? [path, path.slice(0, -1)] : [path];

/**
 * Rules that show pages whose address ends in `.html` there, one for each number of parts: by
 * itself Cloudflare leads such an address to the one without its ending.
 */
function htmlRules(base: string, htmlPaths: readonly string[]): string[] {
  const counts = new Set(htmlPaths.map((path) => path.split('/').length));
  return [...counts].toSorted().map((count) => {
    const parts = Array.from({ length: count }, (_, at) => `:p${at}`).join('/');
    return `${base}${parts}.html ${base}${parts} 200\n`;
  });
}

/**
 * `_redirects` as Cloudflare Pages reads it: rules without placeholders first, which are looked up
 * and not tried one after another. `htmlPaths` are files below the output folder.
 */
export function cloudflareRedirects(
  { base, redirects, patterns }: HostRules,
  htmlPaths: readonly string[],
): string {
  const spelled = redirects.flatMap(({ from, to }) =>
    spellings(base + from.slice(1)).map((path) => `${encodedPath(path)} ${to} 301\n`),
  );
  const forms = patterns.flatMap(({ from, to }) =>
    spellings(base + from.slice(1)).map((path) => `${path} ${to} 301\n`),
  );
  const [plain = [], open = []] = [false, true].map((isOpen) =>
    forms.filter((line) => line.split(' ')[0]!.includes(':') === isOpen),
  );
  const fits = spelled.length + plain.length <= LIMITS.cloudflare.rules!;
  const own = fits
    ? spelled
    : redirects.map(({ from, to }) => `${encodedPath(base + from.slice(1))} ${to} 301\n`);
  return [...own, ...plain, ...htmlRules(base, htmlPaths), ...open].join('');
}
