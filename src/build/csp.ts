import { createHash } from 'node:crypto';

/** Inline scripts and styles met so far, by their length: the same few stand on every page. */
const known = new Map<number, { text: string; source: string }[]>();

/** Hash source for a policy. Large ones are compared, which is cheaper than hashing them again. */
function hashSource(text: string): string {
  const alike = known.get(text.length) ?? [];
  const same = alike.find((one) => one.text === text);
  if (same) return same.source;
  const source = `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  known.set(text.length, [...alike, { text, source }]);
  return source;
}

/** Script types the browser runs; the others (JSON-LD and the like) are data and need no permission. */
const runs = (attributes: string): boolean => {
  const type = /\btype\s*=\s*["']?([^"'\s>]+)/i.exec(attributes)?.[1]?.toLowerCase();
  return type === undefined || type === 'module' || type === 'text/javascript';
};

/** Attributes and content of every element called `name`, as components write it, in lower case. */
function* elements(html: string, name: string): Iterable<{ attributes: string; text: string }> {
  const [opening, closing] = [`<${name}`, `</${name}>`];
  for (let at = html.indexOf(opening); at >= 0; at = html.indexOf(opening, at)) {
    const begin = at + opening.length;
    const inside = html.indexOf('>', begin) + 1;
    const end = html.indexOf(closing, inside);
    at = begin;
    if (inside === 0 || end < 0 || !/[\s>]/.test(html[begin]!)) continue;
    at = end + closing.length;
    yield { attributes: html.slice(begin, inside - 1), text: html.slice(inside, end) };
  }
}

function inlineHashes(html: string): { scripts: Set<string>; styles: Set<string> } {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  for (const { attributes, text } of elements(html, 'script')) {
    if (!/\bsrc\s*=/i.test(attributes) && runs(attributes)) scripts.add(hashSource(text));
  }
  for (const { text } of elements(html, 'style')) styles.add(hashSource(text));
  return { scripts, styles };
}

/**
 * The policy for one page: only what this very page carries may run, and nothing comes from
 * elsewhere. `trusted-types` names the one policy that makes the addresses of our own workers.
 */
export function policyFor(html: string): string {
  const { scripts, styles } = inlineHashes(html);
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(' '),
    ["style-src 'self'", ...styles].join(' '),
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
 * A page with its policy directly after the charset, so that it governs every script and style of
 * the head; Astro's own comes after them. In parts, since to put a page together takes longer than
 * all else here. A page without a `<meta charset>` is an error of the theme.
 */
export function withPolicy(html: string): [before: string, policy: string, after: string] {
  const charset = /<meta charset=["']?utf-8["']?\s*\/?>/i.exec(html.slice(0, 1024));
  if (!charset) throw new Error('A page needs <meta charset="utf-8"> first in its head.');
  const end = charset.index + charset[0].length;
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyFor(html)}">`;
  return [html.slice(0, end), meta, html.slice(end)];
}
