import { join } from 'node:path';
import { editorFiles } from '../../admin/editor-files.ts';
import type { DeskData } from '../../admin/config/desk-data.ts';
import { readContent } from '../../content-files/read.ts';
import { buildCode } from '../build-code.ts';
import { OutputFolder } from '../output/output-folder.ts';
import type { Settings } from '../settings.ts';
import { deskDataOf } from './desk-data-of.ts';
import { editorCode } from './editor-code.ts';
import { NoEditor } from './no-editor.ts';

/**
 * Writes the editor alone into `folder`, of which only what it wrote itself is ever replaced. `editor`
 * says where the files are kept, where that is not what site.yaml says. Throws `NoEditor` where neither
 * does, and `ForeignFolder` where the folder has other files.
 */
export async function writeEditor(
  settings: Settings,
  folder: string,
  editor?: DeskData['editor'],
): Promise<void> {
  const { contentRoot, now, root, variables, themesRoot } = settings;
  const { content } = readContent({ root: contentRoot, now: new Date(now) });
  const kept = editor ?? content.site.editor;
  if (kept === undefined) throw new NoEditor();
  const output = new OutputFolder(folder);
  const code = await editorCode(join(themesRoot, `editor-${buildCode(root, variables)}`));
  for (const [name, bytes] of editorFiles(deskDataOf(content, kept, settings), code))
    output.put(name, bytes);
  output.publish();
}
