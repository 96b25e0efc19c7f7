import { readBodyAsRead } from '../content-files/read-body-as-read.ts';
import { sharedProject } from './project.ts';

/**
 * A body for a page: its Markdown, and whether it is as it was when the content was read. Where it
 * is not, the project notes it, so that the page is not taken for what its key says.
 */
export function bodyAsRead(entry: { file: string; digest: string }): {
  markdown: string;
  isAsRead: boolean;
} {
  const project = sharedProject();
  const body = readBodyAsRead(project.settings.contentRoot, entry);
  if (!body.isAsRead) project.isOvertaken = true;
  return body;
}
