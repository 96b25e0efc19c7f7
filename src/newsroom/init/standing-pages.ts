import type { DeskWords } from '../../words/id/desk.ts';
import type { Answers } from './answers.ts';

/** The pages that a paper must have, begun as drafts, by file; `today` is `YYYY-MM-DD`. */
export function standingPages(
  { name, language }: Answers,
  today: string,
  { guidelines, about }: DeskWords['init'],
): [file: string, text: string][] {
  const page = (title: string, body: string): string =>
    `---\ntitle: ${title}\ndate: ${today}\ndraft: ${language === 'en' ? 'yes' : 'ya'}\n---\n\n${body}\n`;
  return [
    ['pages/pedoman-media-siber.md', page(guidelines.title, guidelines.body)],
    [
      language === 'en' ? 'pages/about.md' : 'pages/tentang.md',
      page(about.title, about.body(name)),
    ],
  ];
}
