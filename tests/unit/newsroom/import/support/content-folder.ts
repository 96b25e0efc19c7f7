import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';

/** The folder of the importer's fixtures. */
export const fixtures = resolve(import.meta.dirname, '../../../../fixtures/import');

/** An empty content folder with a site.yaml, removed when the test is over. */
export function contentFolder({ site = true } = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'warta-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  if (site) cpSync(join(fixtures, 'site.yaml'), join(folder, 'site.yaml'));
  return folder;
}

/** All files below a folder with their texts, but the reports, whose words have their own tests. */
export function filesIn(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((name) => !name.startsWith('_import') && name !== 'site.yaml')
    .toSorted();
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/** A file in a folder of its own beside the content. */
export function given(name: string, data: string | Uint8Array): string {
  const folder = contentFolder({ site: false });
  writeFileSync(join(folder, name), data);
  return join(folder, name);
}
