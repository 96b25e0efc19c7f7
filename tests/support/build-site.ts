import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve, sep } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/** The project in which builds run: the copy that `own-project.ts` made for the worker, else this one. */
export const PROJECT = process.env['PROJECT_OF_TESTS'] ?? ROOT;

/** What a build said and left. */
export type Built = { code: number | null; output: string; out: string };

/** A new empty folder for a test. */
export const freshFolder = (name: string): string => mkdtempSync(join(tmpdir(), `warta-${name}-`));

/** Writes files (path → text or bytes) below a folder and returns the folder. */
export function writeFiles(folder: string, files: Record<string, string | Uint8Array>): string {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** What npm has Node load before every command of a project. */
const BEFORE = ['--require', './src/needs-node.cjs'];

/** Runs one of a project's scripts as a person would, or the script at an absolute path, with this environment on top. */
export function run(
  script: string,
  env: Record<string, string>,
  args: string[] = [],
  root = PROJECT,
): Promise<Built> {
  const built = Promise.withResolvers<Built>();
  const child = spawn(process.execPath, [...BEFORE, resolve(root, script), ...args], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', ...env },
  });
  let output = '';
  child.stdout.on('data', (text) => (output += text));
  child.stderr.on('data', (text) => (output += text));
  child.on('error', built.reject);
  child.on('close', (code) => built.resolve({ code, output, out: env['WARTA_OUT'] ?? '' }));
  return built.promise;
}

/** Builds a content folder into a fresh output folder, unless `env` names one. */
export function buildSite(content: string, env: Record<string, string> = {}): Promise<Built> {
  return run('src/build/build.ts', {
    WARTA_CONTENT: content,
    WARTA_OUT: join(freshFolder('site'), 'dist'),
    WARTA_NOW: '2026-01-01T00:00:00Z',
    ...env,
  });
}

/** The demonstration edition. */
export const demonstration = join(ROOT, 'content');

/** Every file below a folder, forward slashes, sorted. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted();
}

/** All files of a folder by path, as text in which every byte is one letter. */
export function bytesOf(folder: string): Map<string, string> {
  return new Map(filesIn(folder).map((path) => [path, readFileSync(join(folder, path), 'latin1')]));
}
