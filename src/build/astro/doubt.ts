import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BuildWords } from '../../words/words.ts';

/** Why Astro renders the pages: where our renderer writes otherwise, or what stopped it. */
export type Doubt = { differsAt: string } | { failure: string };

function astroVersion(): string {
  const file = fileURLToPath(import.meta.resolve('astro/package.json'));
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

/** A doubt in one line. */
export function describeDoubt(doubt: Doubt, { byAstro }: BuildWords): string {
  const version = astroVersion();
  if ('differsAt' in doubt) return byAstro.differs(version, doubt.differsAt);
  const [firstLine = ''] = doubt.failure.trim().split('\n');
  return byAstro.fails(version, firstLine);
}
