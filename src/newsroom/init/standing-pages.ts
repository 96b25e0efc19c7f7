import type { DeskWords } from '../../words/words.ts';
import type { Answers } from './answers.ts';

/** The pages that a paper must have, begun as drafts, by file; `today` is `YYYY-MM-DD`. */
export function standingPages(
  { name }: Answers,
  today: string,
  { guidelines, about }: DeskWords['init'],
): [file: string, text: string][] {
  const page = (title: string, body: string): string =>
    `---\ntitle: ${title}\ndate: ${today}\ndraft: ${about.draft}\n---\n\n${body}\n`;
  return [
    ['pages/pedoman-media-siber.md', page(guidelines.title, guidelines.body)],
    [about.file, page(about.title, about.body(name))],
  ];
}
