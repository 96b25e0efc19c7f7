import { REFUSED_PATTERN } from '../crawlers/refused-agents.ts';
import { CACHE, FIXED_FOLDERS, FIXED_INDEX } from './caching.ts';
import { COMPRESSIBLE, NAMED_TYPES, PLAYED } from './media-types.ts';
import { goneAnswers, goneMaps } from './nginx-gone.ts';
import { nginxRedirects } from './nginx-redirects.ts';
import type { HostRules } from './rules.ts';
import { escapeRegExp } from './rules.ts';
import { SECURITY_HEADERS, SVG_POLICY } from './security-headers.ts';

const PAGE_POLICY = SECURITY_HEADERS.find(([name]) => name === 'Content-Security-Policy')![1];

const HEAD = '# Written by Warta; the next build writes it anew.\n';

/** They may read `robots.txt`: who cannot read it may take it that everything is allowed. */
function refusedMap({ base, refusesTraining }: HostRules): string {
  if (!refusesTraining) return '';
  return [
    `map $http_user_agent $warta_trains {\n  default "";\n  "~*${REFUSED_PATTERN}" 1;\n}\n`,
    `map $uri $warta_refused {\n  default $warta_trains;\n  "${base}robots.txt" "";\n}\n`,
  ].join('');
}

/** For the `http` block: where old addresses lead, and how long answers may be kept. */
export function nginxHttp(rules: HostRules): string {
  const base = escapeRegExp(rules.base);
  const fixed = FIXED_FOLDERS.map((folder) => escapeRegExp(folder)).join('|');
  return [
    HEAD,
    nginxRedirects(rules).maps,
    goneMaps(rules),
    refusedMap(rules),
    `map $uri $warta_cache {\n  default "${CACHE.page}";\n`,
    `  "~^${base}(?:${fixed}|${FIXED_INDEX}/[^/]+/)" "${CACHE.fixed}";\n`,
    `  "~^${base}(?:.*/)?feed\\.(?:xml|json)$" "${CACHE.feed}";\n}\n`,
    // By what it is sent as, not by its name: an ending may be written in any case.
    `map $sent_http_content_type $warta_policy {\n  default "${PAGE_POLICY}";\n`,
    `  "~*^image/svg" "${SVG_POLICY}";\n}\n`,
  ].join('');
}

/**
 * For the `server` block, which itself says where it listens, its name, its certificate and its
 * `root`: the folder in which the site lies at its base path.
 */
export function nginxServer(rules: HostRules): string {
  const { base } = rules;
  const { variables } = nginxRedirects(rules);
  const headers = SECURITY_HEADERS.map(([name, value]) =>
    name === 'Content-Security-Policy'
      ? `add_header ${name} $warta_policy always;\n`
      : `add_header ${name} "${value}" always;\n`,
  );
  const types = Object.entries(NAMED_TYPES).map(
    ([name, type]) =>
      `location ~ ^${escapeRegExp(base)}(?:.*/)?${escapeRegExp(name)}$ {\n  types { }\n  default_type "${type}";\n  try_files $uri =404;\n}\n`,
  );
  const played = Object.entries(PLAYED).map(
    ([ending, type]) =>
      `location ~* ^${escapeRegExp(base)}.*\\.${ending}$ {\n  types { }\n  default_type "${type}";\n  try_files $uri =404;\n}\n`,
  );
  const textTypes = new Set(Object.values(COMPRESSIBLE).map((type) => type.split(';')[0]!));
  return [
    HEAD,
    'index index.html;\nautoindex off;\nabsolute_redirect off;\ncharset utf-8;\n',
    `charset_types ${[...textTypes].filter((type) => type !== 'text/html').join(' ')};\n`,
    'gzip_static on;\ngzip_vary on;\n',
    ...headers,
    'add_header Cache-Control $warta_cache;\n',
    `error_page 404 410 ${base}404.html;\n`,
    rules.refusesTraining ? 'if ($warta_refused) { return 403; }\n' : '',
    goneAnswers(rules),
    ...variables.map((name) => `if (${name}) { return 301 ${name}; }\n`),
    'location ~ /\\.(?!well-known/) { return 404; }\n',
    ...types,
    ...played,
    // A folder without a page would be forbidden; who is refused above still is.
    `location ${base} {\n  error_page 404 410 ${base}404.html;\n  error_page 403 =404 ${base}404.html;\n`,
    '  try_files $uri $uri/ =404;\n}\n',
  ].join('');
}
