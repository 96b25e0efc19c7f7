import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { inject } from 'vitest';
import type { EditorFile } from '../../../src/admin/editor-files.ts';
import { editorCode } from '../../../src/build/editor/editor-code.ts';

/** The editor's code, bundled by the first worker that wants it. */
export async function sharedCode(): Promise<EditorFile[]> {
  const folder = join(inject('folder'), 'editor');
  const isFirst = mkdirSync(folder, { recursive: true }) !== undefined;
  if (!isFirst) while (!existsSync(join(folder, 'editor.zip'))) await setTimeout(100);
  return editorCode(folder);
}
