import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lookup } from 'mrmime';
import { isSystemError } from '../../../lib/system-error.ts';
import type { Address } from '../../../lib/url.ts';
import { outputFile } from '../../../lib/url.ts';

/** What the built site has at an address: its bytes and their kind. */
export type BuiltAnswer = { readonly body: Buffer; readonly type: string };

/**
 * What a built site in `dist` has at a whole address, as if it stood at `address` already. Undefined for
 * what is not in it, and for every address of others.
 */
export function builtAnswer(
  dist: string,
  { origin, base }: Address,
  asked: string,
): BuiltAnswer | undefined {
  const url = URL.parse(asked);
  if (url?.origin !== origin || !url.pathname.startsWith(base)) return undefined;
  try {
    const file = outputFile(`/${url.pathname.slice(base.length)}`);
    if (file.split(/[\\/]/).includes('..')) return undefined;
    return { body: readFileSync(join(dist, file)), type: typeOf(file) };
  } catch (error) {
    // A path that says nothing, or a file that is not there.
    if (error instanceof URIError || isSystemError(error)) return undefined;
    throw error;
  }
}

function typeOf(file: string): string {
  const type = lookup(file) ?? 'application/octet-stream';
  return type.startsWith('text/') ? `${type}; charset=utf-8` : type;
}
