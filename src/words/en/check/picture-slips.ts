import type { pictureSlips as indonesian } from '../../id/check/picture-slips.ts';
import { linkTo } from '../../to-paste.ts';
import type { SameRules } from '../../rule-words.ts';

/** Rules about pictures that are written so that readers do not see them, or not as they should. */
export const pictureSlips: SameRules<typeof indonesian> = {
  'picture/one-lead': {
    message: (v) =>
      `A story has one picture above it, so “${v.first}” is shown there; ${v.others.join(', ')} is not.`,
    fix: (v) =>
      `Write “image: ${v.first}” alone. Other pictures go into the text, each on a line of its own: ${v.others.map((name) => `![text alternative](${linkTo(name)} "Caption (Photo: Name)")`).join(' ')}`,
  },
  'slip/picture-form': {
    message: (v) => `“${v.value}” is shown as it is, and becomes no picture.`,
    fix: (v) => `Write “${v.better}”, on a line of its own.`,
  },
  'slip/picture-list': {
    message: (v) =>
      `The pictures from “${v.value}” on are written as a list, so they have bullets and neither captions nor credits.`,
    fix: () =>
      'Delete the hyphen or number before each picture, or run npm run check -- --fix: pictures that follow one another become a gallery.',
  },
  'slip/embedded-picture': {
    message: (v) =>
      `The picture “${v.value}” stands in this file as thousands of letters, as Google Docs saves it, so it is not shown.`,
    fix: (v) =>
      `In Google Docs choose File › Download › Microsoft Word (.docx), save it here, and run npm run import for that file: its pictures come along. Or save the picture beside the story, write ![text alternative](file.jpg "Caption (Photo: Name)") in the place of ![][${v.value}], and delete this line.`,
  },
};
