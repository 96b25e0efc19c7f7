import { contentDigest } from '../../build/output/file-record.ts';
import type { SiteFile } from '../sending/site-files.ts';
import { withoutCarriers } from './carriers.ts';
import type { DifferenceKind } from './difference.ts';

/** What bytes that came are, beside those that were built; `detail` says what makes it out. */
export type Comparison = { kind: 'same' } | { kind: DifferenceKind; detail: string };

/** What is known of the file that was built. */
export type Expected = {
  readonly file: SiteFile;
  /** Its bytes, where they are still kept. */
  readonly bytes: () => Uint8Array | undefined;
  /** When an earlier edition with these bytes at this place was published, where one is kept. */
  readonly earlier: (digest: string) => string | undefined;
};

/** The addresses of scripts in a page, and the beginnings of those without one. */
function scriptsIn(html: string): string[] {
  return [...html.matchAll(/<script\b([^>]*)>([^]*?)<\/script/gi)].map(([, attributes, text]) => {
    const source = /\bsrc\s*=\s*["']?([^"'\s>]+)/i.exec(attributes!)?.[1];
    return source ?? text!.trim().slice(0, 60);
  });
}

/** The line from which on two texts differ, and what stands there in the second. */
function firstDifference(built: string, live: string): string {
  let at = 0;
  while (at < built.length && built[at] === live[at]) at += 1;
  const line = built.slice(0, at).split('\n').length;
  return `${line}: ${live
    .slice(Math.max(0, at - 10), at + 60)
    .replace(/\s+/g, ' ')
    .trim()}`;
}

/** Compares what came with what was built. */
export function compareBytes(live: Uint8Array, { file, bytes, earlier }: Expected): Comparison {
  const digest = contentDigest(live);
  if (digest === file.digest) return { kind: 'same' };
  const since = earlier(digest);
  if (since !== undefined) return { kind: 'stale', detail: since };
  const text = Buffer.from(live).toString('utf8');
  const carried = withoutCarriers(text);
  if (carried.names.length > 0 && contentDigest(Buffer.from(carried.html)) === file.digest)
    return { kind: 'carrier', detail: carried.names.join(', ') };
  const own = bytes();
  if (!own) return { kind: 'changed', detail: `${live.byteLength} B` };
  const built = Buffer.from(own).toString('utf8');
  const known = new Set(scriptsIn(built));
  const added = scriptsIn(carried.html).find((script) => !known.has(script));
  if (added !== undefined) return { kind: 'script', detail: added };
  return { kind: 'changed', detail: firstDifference(built, carried.html) };
}
