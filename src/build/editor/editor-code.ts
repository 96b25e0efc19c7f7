import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import type { EditorFile } from '../../admin/editor-files.ts';
import { rememberedBytes } from '../output/remembered-bytes.ts';
import { bundleEditor } from './bundle-editor.ts';

/** The same time in every pack: it is never looked at. */
const MTIME = '2000-01-01';

async function makePack(): Promise<Uint8Array> {
  const files = await bundleEditor();
  // Already packed where it pays: pictures' code and fonts.
  return zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])), {
    level: 1,
    mtime: MTIME,
  });
}

/** The code of the editor, made once and kept in the theme's folder; the first file is the entry. */
export async function editorCode(themeFolder: string): Promise<EditorFile[]> {
  const pack = await rememberedBytes(join(themeFolder, 'editor.zip'), makePack);
  return Object.entries(unzipSync(pack)).map(([name, bytes]) => ({ name, bytes }));
}
