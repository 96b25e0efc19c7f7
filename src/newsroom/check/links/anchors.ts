import { readBody } from '../../../content-files/read-body.ts';
import { newState, storyMarkdown } from '../../../markdown/parser.ts';

/** The ids of the headings of the text in `file`, as its page has them. Reads the file. */
export function anchorsOf(root: string, file: string): string[] {
  const story = newState('id');
  storyMarkdown.parse(readBody(root, { file }).markdown, { story });
  return story.headings.map(({ id }) => id);
}
