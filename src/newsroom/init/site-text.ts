import type { Fields } from '../../content-files/write/fields-text.ts';
import { fieldsText } from '../../content-files/write/fields-text.ts';
import type { DeskWords } from '../../words/words.ts';
import type { Answers } from './answers.ts';
import { sectionsOf } from './read-sections.ts';

/** What people wrote, which other readers of YAML may take for something else: in quotes, always. */
const WORDS = [
  'name',
  'description',
  'company',
  'address',
  'responsible',
  'editor',
  'email',
  'whatsapp',
  'accent',
];

/** Ids that are a truth or a number to some reader of YAML: `no`, `2024`, `e0`. */
const AMBIGUOUS = /^(?:y|n|yes|no|on|off|true|false|null)$|\d/;

const MASTHEAD = ['company', 'address', 'responsible', 'editor', 'email', 'whatsapp'] as const;

/** A line that is a note until somebody takes its sign away. */
const asNote = (text: string): string => text.replace(/^(?=.)/gm, '# ');

/**
 * The text of `site.yaml` for the answers, the same to any reader of YAML, with a note on each part;
 * `today` (`YYYY-MM-DD`) stands in an example.
 */
export function siteText(
  answers: Answers,
  today: string,
  { site: notes }: DeskWords['init'],
): string {
  const sections = sectionsOf(answers.sections);
  const ids = sections.some(({ id }) => AMBIGUOUS.test(id)) ? ['id', 'importSection'] : [];
  const style = { freeText: new Set<string>(), quoted: new Set([...WORDS, ...ids]) };
  const text = (fields: Fields): string => fieldsText(fields, style);
  /** A field of a group; one without an answer as a note to be filled in. */
  const inner = (key: keyof Answers, example = ''): string =>
    answers[key] === '' ? `  # ${text({ [key]: example })}` : `  ${text({ [key]: answers[key] })}`;
  const { name, url, language, timeZone, description, font } = answers;
  const masthead = MASTHEAD.map((key) => inner(key)).join('');
  const breaking = {
    text: notes.breakingText,
    link: notes.breakingLink,
    until: `${today} 21:00`,
  };
  const hasGap = MASTHEAD.some((key) => answers[key] === '');
  return [
    `# ${notes.intro}\n${text({ name })}`,
    `# ${notes.url}\n${text({ url })}`,
    `# ${notes.language}\n${text({ language })}`,
    `# ${notes.timeZone}\n${text({ timeZone })}`,
    `# ${notes.description}\n${description === '' ? '# ' : ''}${text({ description })}`,
    `# ${notes.sections}\n${text({ sections })}`,
    `# ${notes.masthead}\n${hasGap ? `# ${notes.mastheadEmpty}\n` : ''}masthead:\n${masthead}`,
    `# ${notes.look}\n# ${notes.logo}\nlook:\n  ${text({ font })}${inner('accent', '#a3211b')}  # ${text({ logo: 'files/logo.svg' })}`,
    `# ${notes.breaking}\n${asNote(text({ breaking }))}`,
    `# ${notes.importSection}\n${text({ importSection: sections[0]?.id ?? '' })}`,
    `# ${notes.spam}\n${text({ spam: { allow: [] } })}`,
  ].join('\n');
}
