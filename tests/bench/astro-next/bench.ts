import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bytesOf, demonstration, freshFolder, run, writeFiles } from '../../support/build-site.ts';
import { EVERY_FORM, FOR_ASTRO } from '../../support/renderer-pages.ts';
import { table } from '../report/table.ts';
import type { OtherAstro } from './other-astro.ts';
import { installAstro, projectWith } from './other-astro.ts';

/** Differing files named at most. */
const MOST = 20;
/** What only the project that Astro renders has, so that Astro renders it. */
const ONLY_ASTROS = ['here/index.html', '.warta-files'];

/** A built demonstration edition. */
type Edition = { files: Map<string, string>; seconds: number; said: string };

/** Builds the demonstration edition with another Astro, and with `sources` besides the theme's. */
async function edition(
  astro: OtherAstro,
  folder: string,
  sources: Readonly<Record<string, string>>,
): Promise<Edition> {
  const root = projectWith(astro);
  try {
    writeFiles(join(root, 'src'), sources);
    const out = join(folder, 'dist');
    const env = { WARTA_CONTENT: demonstration, WARTA_OUT: out, WARTA_NOW: '2026-11-20T00:00:00Z' };
    const began = performance.now();
    const { code, output } = await run('src/build/build.ts', env, [], root);
    if (code !== 0) throw new Error(`Astro ${astro.version} does not build:\n${output}`);
    const files = bytesOf(out);
    for (const path of ONLY_ASTROS) files.delete(path);
    const seconds = (performance.now() - began) / 1000;
    return { files, seconds, said: output.split('\n').find((one) => one.includes('Astro')) ?? '' };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function differing(ours: Edition['files'], astros: Edition['files']): string[] {
  const paths = new Set([...ours.keys(), ...astros.keys()]);
  return [...paths].filter((path) => ours.get(path) !== astros.get(path)).toSorted();
}

/**
 * `--astro version` (else the newest of the registry): builds the demonstration edition, and a page of
 * every form of component, by our renderer and by Astro's, and compares all bytes.
 */
export async function bench(options: string[]): Promise<string> {
  const { values } = parseArgs({
    args: options,
    options: { astro: { type: 'string', default: 'latest' } },
  });
  const folder = freshFolder('astro-next');
  try {
    const astro = installAstro(join(folder, 'packages'), values.astro);
    const ours = await edition(astro, join(folder, 'ours'), EVERY_FORM);
    const astros = await edition(astro, join(folder, 'astros'), { ...EVERY_FORM, ...FOR_ASTRO });
    const different = differing(ours.files, astros.files);
    const row = (name: string, { files, seconds }: Edition): string[] => [
      name,
      String(files.size),
      seconds.toFixed(1),
    ];
    return [
      `Astro ${astro.version}: ${different.length} files differ.`,
      ours.said === ''
        ? 'Our renderer stood the trial.'
        : `Our renderer did not stand the trial: “${ours.said}”`,
      table(
        ['Rendered by', 'files', 'seconds, first build'],
        [
          row(ours.said === '' ? 'our renderer' : 'Astro, since ours was not used', ours),
          row('Astro', astros),
        ],
      ),
      ...different.slice(0, MOST).map((path) => `- ${path}`),
    ].join('\n\n');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
