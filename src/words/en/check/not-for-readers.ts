import type { notForReaders as indonesian } from '../../id/check/not-for-readers.ts';
import { linkTo } from '../../to-paste.ts';
import type { SameRules } from '../../rule-words.ts';

const where = {
  folder: (value: string) => `The folder “${value}”`,
  name: (value: string) => `The name of the file, “${value}”,`,
  headline: (value: string) => `“${value}” in the headline`,
  text: (value: string) => `The line “${value}”`,
};

const wayOut = {
  folder: 'move the file to the folder of its month, such as articles/2026/11/',
  name: 'take that word out of the name of the file',
  headline: 'take that word out of the headline',
  text: 'delete that line',
};

/** Rules about what must not reach readers: stories before their time, words to colleagues, and files of the desk. */
export const notForReaders: SameRules<typeof indonesian> = {
  'file/never-published': {
    message: (v) =>
      `“${v.name}” is of a kind that is not for readers (a backup, a database, passwords or a log), so it is not published.`,
    fix: () =>
      'Move it out of the content folder: everyone can open what lies in files/. If it was ever published or in Git, change every password in it.',
  },
  'file/open-to-all': {
    message: (v) =>
      `Everyone can open this file at the address ${v.path}, and no story or page links to it.`,
    fix: (v) =>
      `If it is not for the public (salaries, numbers of sources, a manuscript), move it out of the content folder. If it is for readers, link to it: [Name of the document](${linkTo(v.path)}).`,
  },
  'field/embargo': {
    message: (v) =>
      `“${v.key}: ${v.value}” means nothing here, but that time has not come, so this is not published.`,
    fix: (v) =>
      `Delete that line, and write this in the place of the line “date”; the story goes out by itself at that time:\n${v.lines}`,
  },
  'story/marked-draft': {
    message: (v) =>
      `${where[v.where](v.value)} says that this is not to go out yet, so it is not published.`,
    fix: (v) =>
      `If it is not to go out yet, write “draft: yes” in its data. If it may, ${wayOut[v.where]}.`,
  },
  'text/hidden-comment': {
    message: (v) =>
      `The note “${v.value}” is not published: readers do not see it, nor is it in feeds or in the search.`,
    fix: () =>
      'Nothing has to be done. If it holds a name that is secret, delete it from this file too: whoever has the file can read it.',
  },
  'text/open-comment': {
    message: (v) =>
      `Nothing ends the note that begins “${v.value}”, so the rest of its paragraph is not shown.`,
    fix: () => 'End the note with -->, or delete it.',
  },
  'text/inner-note': {
    message: (v) => `“${v.value}” seems to be a note between colleagues, and readers will read it.`,
    fix: () =>
      'Delete it before this goes out, or put it between <!-- and -->: what stands there is not published.',
  },
};
