import { createHash } from 'node:crypto';
import { attributesOf, nextTag } from '../lib/html-tags.ts';

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
 * Types of scripts that need permission: none at all, those of JavaScript (MIME Sniffing, 4.6), and
 * what the browser is told by a script. Others (JSON-LD and the like) are data.
 */
const NEEDS_PERMISSION =
  /^(?:|module|importmap|speculationrules|(?:text|application)\/(?:x-)?(?:java|ecma)script|text\/(?:javascript1\.[0-5]|jscript|livescript))$/i;

/** Text of the scripts and styles that are elements of the page: such as it only quotes are not. */
function inlineHashes(html: string): { scripts: Set<string>; styles: Set<string> } {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  let isForScriptless = false;
  for (let tag = nextTag(html, 0); tag; tag = nextTag(html, tag.textEnd)) {
    const { name, isEnd, end, textEnd } = tag;
    if (name === 'noscript') isForScriptless = !isEnd;
    // One that is never closed reaches the end of the page, and is taken for a slip.
    if (isEnd || textEnd === html.length) continue;
    if (name === 'style') styles.add(hashSource(html.slice(end, textEnd)));
    if (name !== 'script' || isForScriptless) continue;
    const attributes = attributesOf(html, tag);
    const type = (attributes.get('type') ?? '').trim();
    if (attributes.has('src') || !NEEDS_PERMISSION.test(type)) continue;
    scripts.add(hashSource(html.slice(end, textEnd)));
  }
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
