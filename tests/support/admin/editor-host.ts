import type { DeskData } from '../../../src/admin/config/desk-data.ts';
import { DESK } from './desk-data.ts';
import type { EditorHost } from './serve-editor.ts';
import { serveEditor } from './serve-editor.ts';
import { sharedCode } from './shared-code.ts';

/** Serves the editor of a newsroom that keeps its files as `editor` says. */
export const startEditor = async (
  editor: DeskData['editor'],
  more: Partial<DeskData> = {},
): Promise<EditorHost> => serveEditor(await sharedCode(), { ...DESK, editor, ...more });
