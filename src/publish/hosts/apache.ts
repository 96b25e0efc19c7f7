import { partNames, patternSource, patternTarget } from '../redirects/patterns.ts';
import type { Pattern, Redirect } from '../redirects/redirect.ts';
import { CACHE, FIXED_FOLDERS, FIXED_INDEX } from './caching.ts';
import { COMPRESSIBLE, NAMED_TYPES } from './media-types.ts';
import type { HostRules } from './rules.ts';
import { escapeRegExp } from './rules.ts';
import { SECURITY_HEADERS, SVG_POLICY } from './security-headers.ts';

const PROGRAMS = '\\.(?:ph(?:p\\d?|ps|tml|ar|t)|cgi|pl|py|rb|sh|aspx?|jsp)';

const source = (from: string): string => {
  const path = from.slice(1);
  return path.endsWith('/') ? `${escapeRegExp(path.slice(0, -1))}/?` : escapeRegExp(path);
};

function pathRule({ from, to }: Redirect): string {
  return `RewriteRule "^${source(from)}$" "${to}" [R=301,NE,L]\n`;
}

function queryRules(redirects: readonly Redirect[]): string {
  const own = redirects.filter(({ query }) => query !== undefined);
  if (own.length === 0) return '';
  const names = [...new Set(own.map(({ query }) => escapeRegExp(query!.name)))].join('|');
  const rules = own.map(
    ({ from, query, to }) =>
      `RewriteCond %{QUERY_STRING} "(?:^|&)${escapeRegExp(query!.name)}=${query!.value}(?:&|$)"\n` +
      `RewriteRule "^${source(from)}$" "${to}" [R=301,NE,QSD,L]\n`,
  );
  // All of them are passed over at once where the address has no such parameter.
  const skip = `RewriteCond %{QUERY_STRING} "!(?:^|&)(?:${names})="\nRewriteRule ^ - [S=${own.length}]\n`;
  return skip + rules.join('');
}

function patternRule(pattern: Pattern): string {
  const names = partNames(pattern);
  const target = patternTarget(pattern, (name) => `$${names.indexOf(name) + 1}`);
  const from = patternSource(pattern.from).replace(/\?<[a-z]+>/g, '');
  return `RewriteRule "^${from}$" "${target}" [R=301,NE,L]\n`;
}

function redirectRules({ redirects, patterns }: HostRules): string {
  const own = redirects.filter(({ query }) => query === undefined);
  const rules = [...own.map(pathRule), ...patterns.map(patternRule)];
  return [
    queryRules(redirects),
    'RewriteCond %{REQUEST_FILENAME} -f [OR]\nRewriteCond %{REQUEST_FILENAME} -d\n',
    `RewriteRule ^ - [S=${rules.length}]\n`,
    ...rules,
  ].join('');
}

function compressed(ending: string, encoding: string): string {
  const texts = Object.keys(COMPRESSIBLE).join('|');
  return [
    `RewriteCond %{HTTP:Accept-Encoding} "\\b${encoding}\\b"\n`,
    `RewriteCond %{REQUEST_FILENAME}index.html.${ending} -f\n`,
    `RewriteRule "^((?:.+/)?)$" "$1index.html.${ending}" [L]\n`,
    `RewriteCond %{HTTP:Accept-Encoding} "\\b${encoding}\\b"\n`,
    `RewriteCond %{REQUEST_FILENAME}.${ending} -f\n`,
    `RewriteRule "^(.+\\.(?:${texts}))$" "$1.${ending}" [L]\n`,
  ].join('');
}

function typeRules(): string {
  const byEnding = Object.entries(COMPRESSIBLE).map(
    ([ending, type]) =>
      `<FilesMatch "\\.${ending}(?:\\.(?:br|gz))?$">\nForceType "${type}"\n</FilesMatch>\n`,
  );
  const byName = Object.entries(NAMED_TYPES).map(
    ([name, type]) =>
      `<FilesMatch "^${escapeRegExp(name)}(?:\\.(?:br|gz))?$">\nForceType "${type}"\n</FilesMatch>\n`,
  );
  return [...byEnding, ...byName].join('');
}

function headerRules(base: string): string {
  const fixed = FIXED_FOLDERS.map((folder) => escapeRegExp(folder)).join('|');
  const root = `^${escapeRegExp(base)}`;
  return [
    `SetEnvIf Request_URI "${root}(?:${fixed}|${FIXED_INDEX}/[^/]+/)" warta_fixed\n`,
    `SetEnvIf Request_URI "${root}(?:.*/)?feed\\.(?:xml|json)(?:\\.(?:br|gz))?$" warta_feed\n`,
    '<IfModule mod_headers.c>\n',
    ...SECURITY_HEADERS.map(([name, value]) => `Header always set ${name} "${value}"\n`),
    `<FilesMatch "\\.svg(?:\\.(?:br|gz))?$">\nHeader always set Content-Security-Policy "${SVG_POLICY}"\n</FilesMatch>\n`,
    `Header set Cache-Control "${CACHE.page}"\n`,
    `Header set Cache-Control "${CACHE.feed}" env=warta_feed\n`,
    `Header set Cache-Control "${CACHE.fixed}" env=warta_fixed\n`,
    `<FilesMatch "\\.(?:${Object.keys(COMPRESSIBLE).join('|')})(?:\\.(?:br|gz))?$">\nHeader merge Vary Accept-Encoding\n</FilesMatch>\n`,
    '</IfModule>\n',
  ].join('');
}

/**
 * `.htaccess` for Apache 2.4 (and LiteSpeed, which reads it too): old addresses, a page for dead
 * ones, headers, precompressed files, and no program runs in the folder, whatever is put there.
 */
export function writeHtaccess(rules: HostRules): string {
  return [
    '# Written by Warta; the next build writes it anew.\n',
    'Options -Indexes -MultiViews\nDirectoryIndex index.html\n',
    `ErrorDocument 404 ${rules.base}404.html\n`,
    'AddEncoding br .br\nAddEncoding gzip .gz\nRemoveLanguage .br\n',
    'AddType image/webp .webp\nAddType image/avif .avif\nAddType font/woff2 .woff2\n',
    typeRules(),
    `<FilesMatch "${PROGRAMS}$">\nSetHandler default-handler\n</FilesMatch>\n`,
    headerRules(rules.base),
    '<IfModule mod_rewrite.c>\nRewriteEngine On\n',
    'RewriteRule "(?:^|/)\\.(?!well-known/)" - [R=404,L]\n',
    redirectRules(rules),
    `RewriteCond %{REQUEST_FILENAME} -f\nRewriteRule "${PROGRAMS}$" - [F]\n`,
    compressed('br', 'br'),
    compressed('gz', 'gzip'),
    '</IfModule>\n',
  ].join('');
}
