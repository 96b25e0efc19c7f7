import type { GoneAddress } from '../redirects/gone.ts';
import type { HostRules } from './rules.ts';
import { inSmallLetters, quoted } from './nginx-redirects.ts';
import { escapeRegExp } from './rules.ts';

/** A folder's own page is asked for by three addresses; maps take no account of capitals. */
function spellings({ from }: GoneAddress, base: string): string[] {
  const path = base + from.slice(1);
  const bare = path.replace(/\/$/, '');
  return path.endsWith('/') && bare !== '' ? [path, bare, `${path}index.html`] : [path];
}

const map = (key: string, name: string, lines: readonly string[]): string =>
  lines.length === 0
    ? ''
    : `map ${key} ${name} {\n  volatile;\n  default "";\n${lines.join('')}}\n`;

/**
 * For the `http` block: which addresses of erased articles are gone. `volatile`, because the page that
 * is shown in their place is another address of the same request.
 */
export function goneMaps({
  base,
  goneAddresses,
}: Pick<HostRules, 'base' | 'goneAddresses'>): string {
  const paths = goneAddresses.filter(({ query }) => query === undefined);
  // Two that differ by a capital only would be one too many for nginx.
  const keys = new Set(paths.flatMap((one) => spellings(one, base)).map(inSmallLetters));
  const queryLines = goneAddresses.flatMap(({ from, query }) => {
    if (!query) return [];
    const parameter = `(?:.*&)?${escapeRegExp(query.name)}=${query.value}(?:&.*)?`;
    return [`  "~^${escapeRegExp(base + from.slice(1))}\\?${parameter}$" 1;\n`];
  });
  return [
    map(
      '$uri',
      '$warta_gone',
      [...keys].map((path) => `  ${quoted(path)} 1;\n`),
    ),
    map('"$uri?$args"', '$warta_gone_asked', queryLines),
  ].join('');
}

/** For the `server` block: those addresses answer 410. */
export function goneAnswers({ goneAddresses }: Pick<HostRules, 'goneAddresses'>): string {
  const isPath = goneAddresses.some(({ query }) => query === undefined);
  const isAsked = goneAddresses.some(({ query }) => query !== undefined);
  const names = [...(isPath ? ['$warta_gone'] : []), ...(isAsked ? ['$warta_gone_asked'] : [])];
  return names.map((name) => `if (${name}) { return 410; }\n`).join('');
}
