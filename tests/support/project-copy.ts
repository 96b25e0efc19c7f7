import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { freshFolder } from './build-site.ts';

const ROOT = join(import.meta.dirname, '../..');
const PARTS = ['src', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json'];
/** What npm installed, as npm itself notes it. */
export const INSTALLED = 'node_modules/.package-lock.json';

/**
 * Copies the project into the folder `root`. The packages are linked, what builds remember is not
 * shared.
 */
export function copyProjectTo(root: string): void {
  mkdirSync(root, { recursive: true });
  for (const part of [...PARTS, 'tsconfig.json']) {
    if (existsSync(join(ROOT, part)))
      cpSync(join(ROOT, part), join(root, part), { recursive: true });
  }
  mkdirSync(join(root, 'node_modules'));
  for (const name of readdirSync(join(ROOT, 'node_modules'))) {
    if (name === '.bin' || !name.startsWith('.'))
      symlinkSync(join(ROOT, 'node_modules', name), join(root, 'node_modules', name));
  }
  copyFileSync(join(ROOT, INSTALLED), join(root, INSTALLED));
}

/** A copy of the project in which a test may change the theme while others build elsewhere. */
export function copyProject(): string {
  const root = freshFolder('project');
  copyProjectTo(root);
  return root;
}

/** Changes a text file of a project. Throws where nothing would change. */
export function changeFile(root: string, path: string, change: (text: string) => string): void {
  const before = readFileSync(join(root, path), 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`${path} stays as it was.`);
  writeFileSync(join(root, path), after);
}
