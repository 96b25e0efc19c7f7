import { createHash } from 'node:crypto';

/** Inline scripts and styles met so far, by their length: the same few stand on every page. */
const hashes = new Map<number, { text: string; source: string }[]>();

/** Hash source for a policy. Large ones are compared, which is cheaper than hashing them again. */
function hashSource(text: string): string {
  const alike = hashes.get(text.length) ?? [];
  const same = alike.find((one) => one.text === text);
  if (same) return same.source;
  const source = `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  hashes.set(text.length, [...alike, { text, source }]);
  return source;
}

/**
 * The policy for one page: only the inline `scripts` and `styles` that this very page carries may run,
 * and nothing comes from elsewhere. `trusted-types` names the one policy that makes the addresses of
 * our own workers.
 */
export function policyOf(scripts: Iterable<string>, styles: Iterable<string>): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...new Set(Array.from(scripts, hashSource))].join(' '),
    ["style-src 'self'", ...new Set(Array.from(styles, hashSource))].join(' '),
    "img-src 'self' data:",
    "media-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types warta',
  ].join('; ');
}

/**
 * A page, or its beginning, with `policy` directly after the charset, so that it governs every script
 * and style of the head; Astro's own comes after them. In parts, since to put a page together takes
 * longer than all else here. A page without a `<meta charset>` is an error of the theme.
 */
export function withPolicy(
  html: string,
  policy: string,
): [before: string, policy: string, after: string] {
  const charset = /<meta charset=["']?utf-8["']?\s*\/?>/i.exec(html.slice(0, 1024));
  if (!charset) throw new Error('A page needs <meta charset="utf-8"> first in its head.');
  const end = charset.index + charset[0].length;
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  return [html.slice(0, end), meta, html.slice(end)];
}
