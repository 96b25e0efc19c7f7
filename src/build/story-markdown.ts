import { readBody } from '../content-files/read-body.ts';
import { sharedProject } from './project.ts';

/** Reads the Markdown of a story of this run's content. */
export function storyMarkdown(entry: { file: string }): string {
  return readBody(sharedProject().settings.contentRoot, entry).markdown;
}
