import type { Note } from '../article/note.ts';
import type { OpenedSource } from './source-file.ts';

/** What to say of an archive of which nothing was read: stories that are Markdown already need no import. */
export function unreadArchive(name: string, left: OpenedSource['left']): Note {
  const isOwn = left.some(({ file }) => file.startsWith(`${name}/`) && /\.md$/i.test(file));
  const rule = isOwn ? 'refused-markdown' : 'input-unknown';
  return { rule, values: { file: name } };
}
