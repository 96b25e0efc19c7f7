import type { DeskData } from './config/desk-data.ts';
import { editorPage } from './editor-page.ts';

/** A file of the editor's code, by its name in the editor's folder. */
export interface EditorFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The name of what the editor is told of its site. */
export const DESK_FILE = 'desk.json';

/** All files of the editor of one site, by name; the entry is the first of its `code`. */
export function editorFiles(
  data: DeskData,
  code: readonly EditorFile[],
): [string, Uint8Array | string][] {
  return [
    ['index.html', editorPage(data, code[0]!.name)],
    [DESK_FILE, `${JSON.stringify(data)}\n`],
    ...code.map(({ name, bytes }): [string, Uint8Array] => [name, bytes]),
  ];
}
