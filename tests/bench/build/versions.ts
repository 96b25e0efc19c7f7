import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const BENCH = resolve(import.meta.dirname, '..');

function installed(root: string, name: string): string {
  const file = resolve(root, 'node_modules', name, 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

/** Versions of what is compared, for a line above the table. `peers` are the builders' names. */
export function versions(peers: readonly string[]): string {
  const found = [`Warta on Astro ${installed(resolve(BENCH, '../..'), 'astro')}`];
  if (peers.includes('Eleventy')) found.push(`Eleventy ${installed(BENCH, '@11ty/eleventy')}`);
  if (peers.includes('Hugo')) {
    const [, version = 'unknown'] =
      /v(\S+)/.exec(execFileSync('hugo', ['version']).toString()) ?? [];
    found.push(`Hugo ${version}`);
  }
  return found.join(', ');
}
