import { readBody } from '../../../content-files/read-body.ts';
import { newState, articleMarkdown } from '../../../markdown/parser.ts';

/** The ids of the headings of the text in `file`, as its page has them. Reads the file. */
export function anchorsOf(root: string, file: string): string[] {
  const article = newState('id');
  articleMarkdown.parse(readBody(root, { file }).markdown, { article });
  return article.headings.map(({ id }) => id);
}
