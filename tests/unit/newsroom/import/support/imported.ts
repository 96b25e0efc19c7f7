import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ImportOptions } from '../../../../../src/newsroom/import/import-options.ts';
import { contentFolder, filesIn, given } from './content-folder.ts';
import { runImport } from './run-import.ts';

/** No unit of any sort. */
export const none = { article: 0, page: 0, draft: 0, aside: 0, private: 0, unclear: 0 };

/** All that the import wrote, the reports included. */
export const allIn = (content: string) =>
  readdirSync(content, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');

/** What came of a file that was imported into an empty content folder, once or twice. */
export async function imported(
  name: string,
  data: string | Uint8Array,
  { again = false, ...more }: { again?: boolean } & Partial<ImportOptions> = {},
) {
  const content = contentFolder();
  const target = given(name, data);
  if (again) await runImport(content, target, more);
  const outcome = await runImport(content, target, more);
  return {
    content,
    outcome,
    files: filesIn(content),
    rules: [...outcome.notes].map((n) => n.rule),
  };
}
