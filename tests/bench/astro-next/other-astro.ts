import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { writeFiles } from '../../support/build-site.ts';
import { copyProject } from '../../support/project-copy.ts';

/** Another Astro with all that it needs, in a folder of its own. */
export type OtherAstro = { version: string; packages: string };

/** Installs a version of Astro (`latest`, `7.1.6`) from the registry into `folder`. */
export function installAstro(folder: string, version: string): OtherAstro {
  const wanted = { private: true, dependencies: { astro: version } };
  writeFiles(folder, { 'package.json': JSON.stringify(wanted) });
  execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  const packages = join(folder, 'node_modules');
  const file = readFileSync(join(packages, 'astro/package.json'), 'utf8');
  return { version: (JSON.parse(file) as { version: string }).version, packages };
}

const entries = (folder: string): string[] =>
  readdirSync(folder).filter((name) => !name.startsWith('.'));

/** Puts links to the packages of `from` into `folder`, in place of what is there under their names. */
function linkAll(from: string, folder: string): void {
  for (const name of entries(from)) {
    const link = join(folder, name);
    rmSync(link, { recursive: true, force: true });
    symlinkSync(join(from, name), link);
  }
}

/** Has every package of `packages` stand before the project's own in `modules`. */
function overlay(modules: string, packages: string): void {
  const scopes = entries(packages).filter((name) => name.startsWith('@'));
  // A scope of the project is linked as a whole: it becomes a folder of links to both.
  const own = new Map(
    scopes
      .filter((scope) => existsSync(join(modules, scope)))
      .map((scope) => [scope, realpathSync(join(modules, scope))]),
  );
  linkAll(packages, modules);
  for (const scope of scopes) {
    const place = join(modules, scope);
    rmSync(place);
    mkdirSync(place);
    const owned = own.get(scope);
    if (owned !== undefined) linkAll(owned, place);
    linkAll(join(packages, scope), place);
  }
}

/** A copy of the project that builds with another Astro. */
export function projectWith({ packages }: OtherAstro): string {
  const root = copyProject();
  overlay(join(root, 'node_modules'), packages);
  return root;
}
