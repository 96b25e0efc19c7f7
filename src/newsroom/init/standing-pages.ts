import { markdownText } from '../../content-files/write/fields-text.ts';
import { openMark } from '../../lib/open-marks.ts';
import type { NewsroomFacts, StandingPage } from '../../words/standing-page.ts';
import type { DeskWords } from '../../words/words.ts';
import { escapeInline, escapeLineStart } from '../import/convert/escape.ts';
import type { Answers } from './answers.ts';

/**
 * The pages that a paper has beside its stories, by file: fit to publish but for what nobody answered and
 * what only the newsroom knows, which is marked; `today` is `YYYY-MM-DD`.
 */
export function standingPages(
  answers: Answers,
  pages: readonly StandingPage[],
  today: string,
  words: DeskWords['init'],
): [file: string, text: string][] {
  const facts = factsOf(answers, words);
  const style = { freeText: new Set<string>() };
  return pages.map(({ slug, title, description, body }) => [
    `pages/${slug}.md`,
    markdownText({ title, description, date: today }, body(facts), style),
  ]);
}

/** What the Press Law asks of a masthead. */
const LEGAL = ['company', 'address', 'responsible'] as const;

function factsOf(answers: Answers, { marks, or }: DeskWords['init']): NewsroomFacts {
  const mark = (what: string): string => openMark(what, answers.language);
  const known = (key: (typeof LEGAL)[number]): string =>
    answers[key] === '' ? mark(marks[key]) : escapeInline(answers[key]);
  const { name, description, email, whatsapp } = answers;
  const ways = [
    ...(email === '' ? [] : [`[${escapeInline(email)}](mailto:${email})`]),
    ...(whatsapp === '' ? [] : [`[WhatsApp ${shownNumber(whatsapp)}](https://wa.me/${whatsapp})`]),
  ];
  return {
    name: atLineStart(name),
    company: known('company'),
    address: known('address'),
    responsible: known('responsible'),
    gaps: [
      ...LEGAL.filter((key) => answers[key] === '').map((key) => marks[key]),
      ...(ways.length === 0 ? [marks.contact] : []),
    ],
    description: atLineStart(description),
    contact: ways.length > 0 ? ways.join(` ${or} `) : mark(marks.contact),
    mark,
  };
}

/** Words that may begin a line, where `1. Kabar` would be a list. */
const atLineStart = (text: string): string => escapeLineStart(escapeInline(text));

/** `6281234567890` as people read it: `+62 812-3456-7890`. */
function shownNumber(digits: string): string {
  const [, three = '', rest = ''] = /^62(\d{3})(\d+)$/.exec(digits) ?? [];
  return three === '' ? `+${digits}` : `+62 ${three}-${rest.replace(/\d{4}(?=\d{2})/g, '$&-')}`;
}
