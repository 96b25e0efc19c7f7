import type { SameRules } from '../../rule-words.ts';
import type { series as indonesian } from '../../id/check/series.ts';

/** Rules of series and dossiers. */
export const series: SameRules<typeof indonesian> = {
  'series/unknown': {
    message: (v) =>
      `The series “${v.value}” has no introduction yet, so this story stands without a series.`,
    fix: (v) =>
      v.suggestion === undefined
        ? `Make the file ${v.file} with a title: and a sentence or two of introduction, or take out series.`
        : `Perhaps this was meant:\nseries: ${v.suggestion}`,
  },
  'series/part-twice': {
    message: (v) => `Part ${v.part} of the same series is “${v.other}” already.`,
    fix: () => 'Give one of them another number, or take out part: to go by the dates.',
  },
  'series/empty': {
    message: (v) => `No story names the series “${v.id}” yet, so its page is not published.`,
    fix: (v) => `Add this line to the stories that are its parts:\nseries: ${v.id}`,
  },
  'series/topic-unknown': {
    message: (v) =>
      `No story has the topic “${v.value}”, nor does topics.yaml, so the timeline is empty.`,
    fix: (v) =>
      v.suggestion === undefined
        ? 'Write a topic that stories have, or take out topic.'
        : `Perhaps this was meant:\ntopic: ${v.suggestion}`,
  },
};
