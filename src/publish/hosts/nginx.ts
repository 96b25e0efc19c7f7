import { partNames, patternSource, patternTarget } from '../redirects/patterns.ts';
import type { Pattern, Redirect } from '../redirects/redirect.ts';
import { CACHE, FIXED_FOLDERS, FIXED_INDEX } from './caching.ts';
import { COMPRESSIBLE, NAMED_TYPES } from './media-types.ts';
import type { HostRules } from './rules.ts';
import { escapeRegExp } from './rules.ts';
import { SECURITY_HEADERS, SVG_POLICY } from './security-headers.ts';

const quoted = (text: string): string => `"${text.replace(/["\\$]/g, '\\$&')}"`;

/** With and without the final slash, unless the path names a file. */
function spellings(path: string): string[] {
  return path.endsWith('/') && path !== '/' ? [path, path.slice(0, -1)] : [path];
}

function pathMap({ base, redirects, patterns }: HostRules): string {
  const own = redirects.filter(({ query }) => query === undefined);
  const exact = own.flatMap(({ from, to }) =>
    spellings(base + from.slice(1)).map((path) => `  ${quoted(path)} ${quoted(to)};\n`),
  );
  const forms = patterns.map((pattern: Pattern) => {
    const names = partNames(pattern);
    const target = patternTarget(pattern, (name) => `$${names.indexOf(name) + 1}`);
    // Captures of a map are numbered; names would be variables of the whole server.
    const source = patternSource(pattern.from).replace(/\?<[a-z]+>/g, '');
    return `  "~^${escapeRegExp(base)}${source}$" "${target}";\n`;
  });
  return `map $uri $warta_moved {\n  default "";\n${exact.join('')}${forms.join('')}}\n`;
}

/** One map a parameter: `/?p=123` is looked up as `/ 123`. */
function queryMaps({ base, redirects }: HostRules): { maps: string; names: string[] } {
  const byName = Map.groupBy(
    redirects.filter(({ query }) => query !== undefined),
    ({ query }) => query!.name,
  );
  const maps = [...byName].map(([name, group]: [string, Redirect[]]) => {
    const lines = group.map(
      ({ from, query, to }) =>
        `  ${quoted(`${base}${from.slice(1)} ${query!.value}`)} ${quoted(to)};\n`,
    );
    return `map "$uri $arg_${name}" $warta_moved_${name} {\n  default "";\n${lines.join('')}}\n`;
  });
  return { maps: maps.join(''), names: [...byName.keys()] };
}

const HEAD = '# Written by Warta; the next build writes it anew.\n';

/** For the `http` block: where old addresses lead, and how long answers may be kept. */
export function nginxHttp(rules: HostRules): string {
  const base = escapeRegExp(rules.base);
  const { maps } = queryMaps(rules);
  const longest = Math.max(0, ...rules.redirects.map(({ from }) => Buffer.byteLength(from)));
  // The table's cells must hold the longest address; nginx asks for powers of two.
  const bucket = 2 ** Math.max(7, Math.ceil(Math.log2(longest + rules.base.length + 64)));
  const fixed = FIXED_FOLDERS.map((folder) => escapeRegExp(folder)).join('|');
  return [
    HEAD,
    `map_hash_bucket_size ${bucket};\nmap_hash_max_size ${2 ** Math.max(11, Math.ceil(Math.log2(rules.redirects.length * 2 + 1)))};\n`,
    pathMap(rules),
    maps,
    `map $uri $warta_cache {\n  default "${CACHE.page}";\n`,
    `  "~^${base}(?:${fixed}|${FIXED_INDEX}/[^/]+/)" "${CACHE.fixed}";\n`,
    `  "~^${base}(?:.*/)?feed\\.(?:xml|json)$" "${CACHE.feed}";\n}\n`,
    `map $uri $warta_policy {\n  default "${SECURITY_HEADERS.find(([name]) => name === 'Content-Security-Policy')![1]}";\n`,
    `  "~\\.svg$" "${SVG_POLICY}";\n}\n`,
  ].join('');
}

/**
 * For the `server` block, which itself says where it listens, its name, its certificate and its
 * `root`: the folder in which the site lies at its base path.
 */
export function nginxServer(rules: HostRules): string {
  const { base } = rules;
  const { names } = queryMaps(rules);
  const moved = ['$warta_moved', ...names.map((name) => `$warta_moved_${name}`)];
  const headers = SECURITY_HEADERS.map(([name, value]) =>
    name === 'Content-Security-Policy'
      ? `add_header ${name} $warta_policy always;\n`
      : `add_header ${name} "${value}" always;\n`,
  );
  const types = Object.entries(NAMED_TYPES).map(
    ([name, type]) =>
      `location ~ ^${escapeRegExp(base)}(?:.*/)?${escapeRegExp(name)}$ {\n  types { }\n  default_type "${type}";\n  try_files $uri =404;\n}\n`,
  );
  const textTypes = new Set(Object.values(COMPRESSIBLE).map((type) => type.split(';')[0]!));
  return [
    HEAD,
    'index index.html;\nabsolute_redirect off;\ncharset utf-8;\n',
    `charset_types ${[...textTypes].filter((type) => type !== 'text/html').join(' ')};\n`,
    'gzip_static on;\ngzip_vary on;\n',
    ...headers,
    'add_header Cache-Control $warta_cache;\n',
    `error_page 404 ${base}404.html;\n`,
    ...moved.map((name) => `if (${name}) { return 301 ${name}; }\n`),
    'location ~ /\\.(?!well-known/) { return 404; }\n',
    ...types,
    `location ${base} { try_files $uri $uri/ =404; }\n`,
  ].join('');
}
