import type { Fields } from '../../content-files/write/fields-text.ts';
import { fieldsText } from '../../content-files/write/fields-text.ts';
import type { DeskWords } from '../../words/words.ts';
import { slugOf } from '../../lib/slug.ts';
import { freeTextKeys } from '../../schema/key-tree.ts';
import { siteSchema } from '../../schema/schemas.ts';
import type { Answers } from './answers.ts';

/** `Nasional, Hukum & Kriminal` as sections with ids; those without a letter for an id are left out. */
export function sectionsOf(list: string): { id: string; name: string }[] {
  const sections = list
    .split(',')
    .map((name) => ({ id: slugOf(name), name: name.trim() }))
    .filter(({ id }) => id !== '');
  return sections.filter(({ id }, index) => sections.findIndex((one) => one.id === id) === index);
}

/** The text of `site.yaml` for the answers, with a note on each part. */
export function siteText(answers: Answers, { site: notes }: DeskWords['init']): string {
  const style = { freeText: freeTextKeys(siteSchema(answers.timeZone)) };
  const text = (fields: Fields): string => fieldsText(fields, style);
  const sections = sectionsOf(answers.sections);
  const masthead = (
    ['company', 'address', 'responsible', 'editor', 'email', 'whatsapp'] as const
  ).map((key) => (answers[key] === '' ? `  # ${key}: …\n` : `  ${text({ [key]: answers[key] })}`));
  return [
    `# ${notes.intro}\n${text({ name: answers.name })}`,
    `# ${notes.url}\n${text({ url: answers.url.replace(/\/+$/, '') })}`,
    `# ${notes.language}\n${text({ language: answers.language })}`,
    `# ${notes.timeZone}\n${text({ timeZone: answers.timeZone })}`,
    ...(answers.description === '' ? [] : [text({ description: answers.description })]),
    `# ${notes.sections}\n${text({ sections })}`,
    `# ${notes.masthead}\nmasthead:\n${masthead.join('')}`,
    `# ${notes.importSection}\n${text({ importSection: sections[0]?.id ?? '' })}`,
    `# ${notes.spam}\n${text({ spam: { allow: [] } })}`,
  ].join('\n');
}
