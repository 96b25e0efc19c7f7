import { editorFiles } from '../../admin/editor-files.ts';
import { outputFile } from '../../lib/url.ts';
import { editorPath } from '../../site/addresses.ts';
import type { OutputFolder } from '../output/output-folder.ts';
import type { Settings } from '../settings.ts';
import type { EditorContent } from './desk-data-of.ts';
import { deskDataOf } from './desk-data-of.ts';
import { editorCode } from './editor-code.ts';

/** Adds the editor in the browser, where site.yaml turns it on and does not keep it apart. */
export async function addEditor(
  output: OutputFolder,
  settings: Settings,
  content: EditorContent,
  themeFolder: string,
): Promise<void> {
  const { editor } = content.site;
  if (editor === undefined || editor.apart === true) return;
  const folder = outputFile(editorPath).replace('index.html', '');
  const data = deskDataOf(content, editor, settings);
  for (const [name, bytes] of editorFiles(data, await editorCode(themeFolder)))
    output.put(folder + name, bytes);
}
