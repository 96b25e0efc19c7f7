import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { buildSite, demonstration } from './build-site.ts';

/** Moves a whole site to where all workers look for it, unless one of them was quicker. */
function putInPlace(made: string, out: string): void {
  try {
    renameSync(made, out);
  } catch (error) {
    if (!existsSync(out)) throw error;
  }
}

/**
 * The folder of a site that is built once for all files of a project that ask for it by its `name`: to be
 * read, and copied by who changes it. Throws what the build said where it failed.
 */
async function builtOnce(
  name: string,
  content: () => string | Promise<string>,
  env: Record<string, string> = {},
): Promise<string> {
  const out = join(inject('folder'), `built-${name}`);
  if (existsSync(out)) return out;
  const { code, output, out: made } = await buildSite(await content(), env);
  if (code !== 0) throw new Error(output);
  putInPlace(made, out);
  return out;
}

/** The demonstration edition below `base`. */
export const builtDemonstration = (base = '/'): Promise<string> =>
  builtOnce(
    `demonstration${base.replaceAll('/', '-')}`,
    () => demonstration,
    base === '/' ? {} : { BASE_PATH: base },
  );

/** The edition in which every kind of page and everything an article can carry occurs. */
export const builtEveryKind = (): Promise<string> =>
  builtOnce('every-kind', async () => {
    // What draws its photographs is for those alone who ask for it.
    const { everyKindContent } = await import('./every-kind/content.ts');
    return everyKindContent();
  });
