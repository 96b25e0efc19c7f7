import { createHash } from 'node:crypto';

const known = new Map<string, string>();

/** Hash source for a policy; the same few scripts and styles stand on every page. */
function hashSource(text: string): string {
  let source = known.get(text);
  if (source === undefined) {
    source = `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    known.set(text, source);
  }
  return source;
}

/** Script types the browser runs; the others (JSON-LD and the like) are data and need no permission. */
const runs = (attributes: string): boolean => {
  const type = /\btype\s*=\s*["']?([^"'\s>]+)/i.exec(attributes)?.[1]?.toLowerCase();
  return type === undefined || type === 'module' || type === 'text/javascript';
};

function inlineHashes(html: string): { scripts: string[]; styles: string[] } {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  for (const [, attributes = '', text = ''] of html.matchAll(
    /<script\b([^>]*)>([\s\S]*?)<\/script>/gi,
  )) {
    if (!/\bsrc\s*=/i.test(attributes) && runs(attributes)) scripts.add(hashSource(text));
  }
  for (const [, text = ''] of html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/gi)) {
    styles.add(hashSource(text));
  }
  return { scripts: [...scripts], styles: [...styles] };
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
 * Writes a page's policy directly after the charset, so that it governs every script and style of
 * the head; Astro's own comes after them. A page without a `<meta charset>` is an error of the theme.
 */
export function withPolicy(html: string): string {
  const charset = /<meta charset=["']?utf-8["']?\s*\/?>/i.exec(html);
  if (!charset) throw new Error('A page needs <meta charset="utf-8"> first in its head.');
  const end = charset.index + charset[0].length;
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyFor(html)}">`;
  return html.slice(0, end) + meta + html.slice(end);
}
