import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { demonstration, freshFolder, run } from '../../support/build-site.ts';
import { changeFile, copyProject } from '../../support/project-copy.ts';
import { costTable } from './cost.ts';
import { journeyTable } from './journeys.ts';

/** Builds the demonstration edition with the theme in `root`. */
async function built(root: string): Promise<string> {
  const out = join(freshFolder('floor'), 'dist');
  const env = { WARTA_CONTENT: demonstration, WARTA_OUT: out, WARTA_NOW: '2026-01-01T00:00:00Z' };
  const { code, output } = await run('src/build/build.ts', env, [], root);
  if (code !== 0) throw new Error(output);
  return out;
}

/**
 * The journeys of readers in the browsers of the floor, and the bytes that the floor costs: against
 * the same code with nothing lowered, or against the site in `--before folder`.
 */
export async function bench(options: string[]): Promise<string> {
  const { values } = parseArgs({ args: options, options: { before: { type: 'string' } } });
  const site = await built(resolve(import.meta.dirname, '../../..'));
  const parts = [await journeyTable(site)];
  if (values.before !== undefined) parts.push(costTable(site, resolve(values.before)));
  else {
    const copy = copyProject();
    changeFile(copy, 'src/build/browsers.ts', (text) =>
      text.replace(/(BUILD_TARGET: string\[\] = )\[[^\]]*\]/, "$1['esnext']"),
    );
    parts.push(costTable(site, await built(copy)));
  }
  return parts.join('\n\n');
}
