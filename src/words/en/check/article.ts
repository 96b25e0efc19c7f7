import { quotedList } from '../../quoted-list.ts';
import type { SameRules } from '../../rule-words.ts';
import type { article as indonesian } from '../../id/check/article.ts';

type Holder = Parameters<(typeof indonesian)['address/taken']['message']>[0]['kind'];

function holder(kind: Holder, name: string): string {
  switch (kind) {
    case 'article':
      return `the story “${name}”`;
    case 'page':
      return `the page “${name}”`;
    case 'section':
      return `the section “${name}”`;
    case 'file':
      return `the file “${name}”`;
    case 'alias':
      return `an old address (aliases) in “${name}”`;
    case 'reserved':
      return `Warta itself (${name})`;
  }
}

/** Rules about an article or page beside the others and the files around it. */
export const article: SameRules<typeof indonesian> = {
  'section/unknown': {
    message: (v) =>
      v.several === undefined
        ? `There is no section “${v.value}” in site.yaml.`
        : `The field section names ${v.several.length} sections (“${v.value}”); a story has one.`,
    fix: (v) =>
      v.several !== undefined
        ? `Choose one, such as “${v.several[0]!}”; the others can stand in topics.`
        : v.suggestion === undefined
          ? `Use one of: ${v.known}.`
          : `Perhaps “${v.suggestion}” was meant. The sections are: ${v.known}.`,
  },
  'topic/near': {
    message: (v) => `The topic “${v.value}” is very close to “${v.suggestion}” in topics.yaml.`,
    fix: (v) =>
      `If it is the same, write “${v.suggestion}”; if not, declare “${v.value}” in topics.yaml too.`,
  },
  'topic/several': {
    message: (v) =>
      `The topic “${v.value}” is read as one, though ${v.topics.map((name) => `“${name}”`).join(' and ')} each stand in topics.yaml.`,
    fix: (v) =>
      `Put a comma between them: topics: [${quotedList(v.topics)}]. If it is one topic, declare “${v.value}” in topics.yaml.`,
  },
  'author/several-in-file': {
    message: (v) => `This file has ${v.count} authors, but one file is for one author.`,
    fix: (v) =>
      `Move each author to a file of their own, without a dash before: ${v.files.join(', ')}.`,
  },
  'author/several': {
    message: (v) => `The author “${v.value}” is read as one person.`,
    fix: (v) =>
      `If it is one, leave it. If they are ${v.people.length}, write: authors: [${quotedList(v.people)}]`,
  },
  'author/unknown': {
    message: (v) =>
      `The author “${v.value}” is not in the folder authors, so it is shown as plain text.`,
    fix: (v) =>
      v.suggestion === undefined
        ? `Make authors/${v.id ?? 'the-name'}.yaml with a name, if this author needs a page.`
        : `Perhaps “${v.suggestion}” was meant.`,
  },
  'address/twice': {
    message: (v) => `The story “${v.other}” already has the address ${v.path}.`,
    fix: (v) =>
      v.written === undefined
        ? 'Rename this file. Where it is only a copy, delete it.'
        : 'Delete the permalink line in this file: perhaps it was copied along from that story.',
  },
  'address/taken': {
    message: (v) => `The address ${v.path} is already used by ${holder(v.kind, v.name)}.`,
    fix: () => 'Give it another address: change the permalink or the file’s name.',
  },
  'alias/taken': {
    message: (v) =>
      `The old address ${v.path} is not redirected, because it is used by ${holder(v.kind, v.name)}.`,
    fix: () => 'Take that address out of aliases.',
  },
  'slug/index': {
    message: (v) =>
      `The name of this file gives the address ${v.path}, which says nothing of what stands there and collides easily.`,
    fix: (v) => `Rename it to “${v.suggestion}”.`,
  },
  'story/copy': {
    message: (v) => `This file is a copy of “${v.other}”, so it is not published again.`,
    fix: (v) =>
      `Delete this file. If it is the right one, delete “${v.other}” and give it that name. If it is to become another story, change its title and its name.`,
  },
  'picture/missing': {
    message: (v) => `The picture “${v.src}” was not found.`,
    fix: (v) =>
      v.suggestion === undefined
        ? 'Save the picture in the same folder as this file, named exactly as written.'
        : `Perhaps “${v.suggestion}” was meant.`,
  },
  'logo/missing': {
    message: (v) => `The logo “${v.src}” is not there, so the name of the paper is shown as text.`,
    fix: (v) =>
      v.suggestion === undefined
        ? 'Save the picture in the folder files of the content folder, then write where it is, such as “files/logo.svg”.'
        : `Perhaps “${v.suggestion}” was meant.`,
  },
  'picture/remote': {
    message: (v) =>
      v.suggestion === undefined
        ? `The picture “${v.src}” is on another site, so it is not shown here.`
        : `The picture “${v.src}” is written as an address of the web, so it is not shown here.`,
    fix: (v) =>
      v.suggestion === undefined
        ? 'If you may use it, save it beside the story and write the name of the file.'
        : `The file is in the content folder: write only “${v.suggestion}”.`,
  },
  'picture/no-alt': {
    message: (v) => `The picture “${v.src}” has no text alternative (alt).`,
    fix: () => 'Write one sentence that says what can be seen, for readers who cannot see it.',
  },
  'picture/alt-says-nothing': {
    message: (v) =>
      `The text alternative (alt) “${v.alt}” does not say what can be seen in the picture “${v.src}”.`,
    fix: () => 'Put one sentence there that says what can be seen, for readers who cannot see it.',
  },
  'picture/no-credit': {
    message: (v) => `The picture “${v.src}” does not say who made it or where it is from.`,
    fix: () =>
      'Add credit; move a name that stands in caption there. In the text, end the caption with (Photo: Name).',
  },
  'document/missing': {
    message: (v) => `The document “${v.src}” was not found.`,
    fix: (v) =>
      v.suggestion === undefined
        ? 'Save the document in the same folder as this story.'
        : `Perhaps “${v.suggestion}” was meant.`,
  },
  'story/unknown': {
    message: (v) => `The story “${v.value}” in “${v.key}” was not found, so it is not linked.`,
    fix: (v) =>
      v.suggestion === undefined
        ? 'Write where its file is below articles, without .md, such as 2015/09/the-headline.'
        : `Perhaps “${v.suggestion}” was meant.`,
  },
  'story/waiting': {
    message: () => 'This draft waits for the editor.',
    fix: () =>
      'Editor: take the draft and review lines out to publish it, or write review: returned and in reviewNote what is to be mended.',
  },
  'story/returned': {
    message: (v) =>
      `This draft was returned to the writer${v.note === '' ? '' : `: “${v.note.replace(/\.$/, '')}”`}.`,
    fix: () => 'Writer: mend it, then write review: waiting and take reviewNote out.',
  },
  'story/reviewed': {
    message: () => 'This story is no draft any more and still has a review line.',
    fix: () => 'Take the review and reviewNote lines out; readers do not see them.',
  },
  'story/itself': {
    message: (v) => `“${v.value}” in “${v.key}” is this story itself.`,
    fix: () => 'Take it out of that list, or name another story.',
  },
  'story/ambiguous': {
    message: (v) => `“${v.value}” in “${v.key}” fits more than one story.`,
    fix: (v) => `Write it with its folder: ${v.choices}.`,
  },
  'story/to-fill-in': {
    message: (v) =>
      `This story is not finished: here something must still be filled in${v.what === '' ? '' : ` (“${v.what}”)`}${
        v.count > 1 ? `, and in ${v.count - 1} more places` : ''
      }.`,
    fix: () =>
      'Put your words in place of the mark, from [ to ], or delete it. As long as there is such a mark the story is not published.',
  },
  'updated/before-date': {
    message: (v) => `The update “${v.updated}” is before the publication “${v.date}”.`,
    fix: () => 'Check updated and date.',
  },
  'standfirst/derived': {
    message: () => 'There is no description, so the summary is taken from the first paragraph.',
    fix: () => 'Add description: a sentence or two that make people want to read.',
  },
  'standfirst/missing': {
    message: () => 'This story has no summary.',
    fix: () => 'Add description: a sentence or two that make people want to read.',
  },
  'body/empty': {
    message: () => 'This story has no text.',
    fix: () => 'Write the story below the second line ---, or add draft: yes.',
  },
};
