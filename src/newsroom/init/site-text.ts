import type { DeskWords } from '../../words/words.ts';
import { slugOf } from '../../lib/slug.ts';
import { yamlWords } from '../desk/yaml-words.ts';
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
  const sections = sectionsOf(answers.sections);
  const masthead = (
    ['company', 'address', 'responsible', 'editor', 'email', 'whatsapp'] as const
  ).map((key) =>
    answers[key] === '' ? `  # ${key}: …` : `  ${key}: ${quoted(key, answers[key])}`,
  );
  return [
    `# ${notes.intro}`,
    `name: ${yamlWords(answers.name)}`,
    '',
    `# ${notes.url}`,
    `url: ${JSON.stringify(answers.url.replace(/\/+$/, ''))}`,
    '',
    `# ${notes.language}`,
    `language: ${JSON.stringify(answers.language)}`,
    '',
    `# ${notes.timeZone}`,
    `timeZone: ${JSON.stringify(answers.timeZone)}`,
    ...(answers.description === '' ? [] : ['', `description: ${yamlWords(answers.description)}`]),
    '',
    `# ${notes.sections}`,
    'sections:',
    ...sections.flatMap(({ id, name }) => [
      `  - id: ${JSON.stringify(id)}`,
      `    name: ${yamlWords(name)}`,
    ]),
    '',
    `# ${notes.masthead}`,
    'masthead:',
    ...masthead,
    '',
    `# ${notes.importSection}`,
    `importSection: ${JSON.stringify(sections[0]?.id ?? '')}`,
    '',
    `# ${notes.spam}`,
    'spam:',
    '  allow: []',
    '',
  ].join('\n');
}

/** Names run to the end of their line; addresses and numbers are quoted. */
function quoted(key: string, value: string): string {
  return key === 'email' || key === 'whatsapp' ? JSON.stringify(value) : yamlWords(value);
}
