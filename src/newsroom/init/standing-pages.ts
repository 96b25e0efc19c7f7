import { markdownText } from '../../content-files/write/fields-text.ts';
import type { DeskWords } from '../../words/words.ts';
import { freeTextKeys } from '../../schema/key-tree.ts';
import { pageSchema } from '../../schema/schemas.ts';
import type { Answers } from './answers.ts';

/** The pages that a paper must have, begun as drafts, by file; `today` is `YYYY-MM-DD`. */
export function standingPages(
  { name, timeZone }: Answers,
  today: string,
  { guidelines, about }: DeskWords['init'],
): [file: string, text: string][] {
  const style = { freeText: freeTextKeys(pageSchema(timeZone)) };
  const page = (title: string, body: string): string =>
    markdownText({ title, date: today, draft: about.draft }, body, style);
  return [
    ['pages/pedoman-media-siber.md', page(guidelines.title, guidelines.body)],
    [about.file, page(about.title, about.body(name))],
  ];
}
