import { REFUSED_PATTERN } from '../crawlers/refused-agents.ts';
import { bucketFiles, bucketRules, INLINE_RULES } from './apache-buckets.ts';
import { goneRules } from './apache-gone.ts';
import { probeRule, withoutRewriting } from './apache-plain.ts';
import { hiddenRule, noPrograms, programRule } from './apache-programs.ts';
import { redirectRules } from './apache-redirects.ts';
import { CACHE, FIXED_FOLDERS, FIXED_INDEX } from './caching.ts';
import { COMPRESSIBLE, NAMED_TYPES, PLAYED } from './media-types.ts';
import type { HostRules } from './rules.ts';
import { escapeRegExp } from './rules.ts';
import { SECURITY_HEADERS, SVG_POLICY } from './security-headers.ts';

/**
 * The compressed form, where the reader's program takes it: named, and not with a weight of zero
 * (RFC 9110, 12.5.3). Only where a line before this one has run, which says that answers can carry
 * what they are compressed with: OpenLiteSpeed reads these rules and nothing else.
 */
function compressed(ending: string, encoding: string): string {
  const texts = Object.keys(COMPRESSIBLE).join('|');
  const takes = [
    'RewriteCond %{ENV:warta_encodes} .\n',
    `RewriteCond %{HTTP:Accept-Encoding} "(?:^|,)\\s*${encoding}\\s*(?:,|$|;(?!\\s*q=0(?:\\.0*)?\\s*(?:,|$)))" [NC]\n`,
  ].join('');
  return [
    takes,
    `RewriteCond %{REQUEST_FILENAME}index.html.${ending} -f\n`,
    `RewriteRule "^((?:.+/)?)$" "$1index.html.${ending}" [L]\n`,
    takes,
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
    '<IfModule mod_setenvif.c>\n',
    `SetEnvIf Request_URI "${root}(?:${fixed}|${FIXED_INDEX}/[^/]+/)" warta_fixed\n`,
    `SetEnvIf Request_URI "${root}(?:.*/)?feed\\.(?:xml|json)(?:\\.(?:br|gz))?$" warta_feed\n`,
    '<IfModule mod_headers.c>\n<IfModule mod_mime.c>\n',
    'SetEnvIf Request_URI "^" warta_encodes\n',
    '</IfModule>\n</IfModule>\n</IfModule>\n<IfModule mod_headers.c>\n',
    ...SECURITY_HEADERS.map(([name, value]) => `Header always set ${name} "${value}"\n`),
    // An ending that Apache does not know, as in `a.svg.old`, leaves the type to the one before it.
    `<FilesMatch "(?i)\\.svgz?(?:\\.|$)">\nHeader always set Content-Security-Policy "${SVG_POLICY}"\n</FilesMatch>\n`,
    `Header set Cache-Control "${CACHE.page}"\n`,
    `Header set Cache-Control "${CACHE.feed}" env=warta_feed\n`,
    `Header set Cache-Control "${CACHE.fixed}" env=warta_fixed\n`,
    `<FilesMatch "\\.(?:${Object.keys(COMPRESSIBLE).join('|')})(?:\\.(?:br|gz))?$">\nHeader merge Vary Accept-Encoding\n</FilesMatch>\n`,
    '</IfModule>\n',
  ].join('');
}

/** They may read `robots.txt`: who cannot read it may take it that everything is allowed. */
const REFUSAL = `RewriteCond %{HTTP_USER_AGENT} "${REFUSED_PATTERN}" [NC]\nRewriteRule "!^robots\\.txt$" - [F]\n`;

/** A folder's page, whatever the host takes for it first: `DirectoryIndex` may not be allowed here. */
const indexRule =
  'RewriteCond %{REQUEST_FILENAME}index.html -f\nRewriteRule "^((?:.+/)?)$" "$1index.html" [L]\n';

function redirectPart(rules: HostRules): string {
  if (rules.redirects.length <= INLINE_RULES) return redirectRules(rules);
  return redirectRules({ ...rules, redirects: [] }) + bucketRules(rules.redirects);
}

function htaccess(rules: HostRules): string {
  return [
    '# Written by Warta; the next build writes it anew.\n',
    `ErrorDocument 404 ${rules.base}404.html\nErrorDocument 410 ${rules.base}404.html\n`,
    '<IfModule mod_mime.c>\n',
    'AddEncoding br .br\nAddEncoding gzip .gz\nRemoveLanguage .br\n',
    'AddType image/webp .webp\nAddType image/avif .avif\nAddType font/woff2 .woff2\n',
    ...Object.entries(PLAYED).map(([ending, type]) => `AddType "${type}" .${ending}\n`),
    '</IfModule>\n',
    typeRules(),
    noPrograms(),
    headerRules(rules.base),
    withoutRewriting(rules),
    '<IfModule mod_rewrite.c>\nRewriteEngine On\n',
    probeRule,
    rules.refusesTraining ? REFUSAL : '',
    hiddenRule,
    goneRules(rules.goneAddresses),
    redirectPart(rules),
    programRule,
    compressed('br', 'br'),
    compressed('gz', 'gzip'),
    indexRule,
    '</IfModule>\n',
  ].join('');
}

/**
 * `.htaccess` files for Apache 2.4 (and LiteSpeed, which reads them too): old addresses, a page for
 * dead ones, headers, precompressed files, and no program runs in the folder, whatever is put there.
 * Every directive is of the class `FileInfo`: one of a class that the host does not allow, such as
 * `Options`, makes it answer 500 to everything. That folders are not listed is the work of
 * `SetHandler`.
 */
export function apacheFiles(rules: HostRules): Map<string, string> {
  const { base, redirects } = rules;
  const folders = redirects.length > INLINE_RULES ? bucketFiles(base, redirects) : [];
  return new Map([['.htaccess', htaccess(rules)], ...folders]);
}
