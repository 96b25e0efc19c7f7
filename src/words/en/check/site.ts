import type { SameRules } from '../../rule-words.ts';
import { sectionLines } from '../../to-paste.ts';
import type { site as indonesian } from '../../id/check/site.ts';

/** Rules about the site's settings, its sections and topics. */
export const site: SameRules<typeof indonesian> = {
  'site/missing': {
    message: () =>
      'The file site.yaml is missing or empty, so Warta does not know this site’s name and sections.',
    fix: () =>
      'Make site.yaml in the content folder with at least: name, url, language (id or en), timeZone (such as Asia/Jakarta) and sections (a list of id and name), or run npm run init.',
  },
  'section/none': {
    message: () => 'There is no section in “sections” yet.',
    fix: () => 'Add at least one, like this:\nsections:\n  - id: national\n    name: National',
  },
  'section/gone': {
    message: (v) =>
      `The section “${v.id}” is no longer here, but ${v.count} stories are still in it (such as ${v.file})${v.renamed === undefined ? '' : `; perhaps it became “${v.renamed}”, which no story is in`}.`,
    fix: (v) =>
      v.renamed !== undefined
        ? `Write “${v.id}” as the id again: the name in the menu changes with name alone. If the section really moves, change section in all those stories first.`
        : `If it is to go, change section in all those stories first. If not, put it back below “sections”, with its name:\n${sectionLines(v.id)}`,
  },
  'section/duplicate': {
    message: (v) => `The section “${v.id}” is written twice.`,
    fix: () => 'Delete one or change its id.',
  },
  'section/reserved': {
    message: (v) => `A section cannot have the id “${v.id}”: Warta uses the address /${v.id}/.`,
    fix: () => 'Change the id; the name can stay.',
  },
  'section/parent-unknown': {
    message: (v) => `The parent “${v.parent}” of the section “${v.id}” does not exist.`,
    fix: (v) =>
      v.suggestion === undefined
        ? 'Write the id of a section in the list, or delete parent.'
        : `Perhaps “${v.suggestion}” was meant.`,
  },
  'section/parent-deep': {
    message: (v) =>
      `The section “${v.id}” is below “${v.parent}”, but “${v.parent}” has a parent itself.`,
    fix: () => 'Sections have two levels at most: choose the topmost parent.',
  },
  'section/import-unknown': {
    message: (v) => `The section “${v.value}” in importSection does not exist.`,
    fix: (v) =>
      v.suggestion === undefined
        ? 'Write the id of a section in “sections”.'
        : `Perhaps “${v.suggestion}” was meant.`,
  },
  'section/no-pictures': {
    message: (v) =>
      `Section “${v.name}”: ${v.count} of its ${v.of} newest stories have no picture.`,
    fix: (v) => `Add pictures to those that are still read, ${v.file} first.`,
  },
  'section/dry': {
    message: (v) =>
      `Section “${v.name}” has had no new story for ${v.days} days; usually there is one every ${v.usual} days.`,
    fix: () =>
      'Fill it again, or move its stories to another section and delete it from “sections” in site.yaml.',
  },
  'section/empty': {
    message: (v) => `Section “${v.name}” has no story yet and stands in the menu.`,
    fix: () => 'Publish a story in it, or delete it from “sections” in site.yaml.',
  },
  'topic/duplicate': {
    message: (v) => `“${v.value}” already belongs to the topic “${v.other}”.`,
    fix: () => 'Use an id, name or alias for one topic only.',
  },
};
