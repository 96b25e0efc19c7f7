import type { notForReaders as indonesian } from '../../id/check/not-for-readers.ts';
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

/** Rules about what must not reach readers: stories before their time, and words to colleagues. */
export const notForReaders: SameRules<typeof indonesian> = {
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
};
