import type { pictures as indonesian } from '../../id/check/pictures.ts';
import type { SameRules } from '../../rule-words.ts';
import { isPhonePhoto, isWorkbook, withEnding } from '../../other-endings.ts';
import { linkTo } from '../../to-paste.ts';
import { listOfParts } from './removed-parts.ts';

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** Rules about picture files. */
export const pictures: SameRules<typeof indonesian> = {
  'picture/heavy': {
    message: (v) =>
      `This picture has ${megabytes(v.size)}; more than ${megabytes(v.limit)} is a burden to keep.`,
    fix: () => 'Scale it to a width of 2,000 pixels, or run npm run check -- --fix.',
  },
  'picture/narrow': {
    message: (v) =>
      `The lead picture “${v.src}” is ${v.width} pixels wide; Google and share cards want ${v.limit}.`,
    fix: () => 'Ask its maker for a larger file; enlarging it does not help.',
  },
  'picture/heic': {
    message: (v) =>
      `The photo “${v.name}” is in a phone’s HEIC format, which browsers do not show.`,
    fix: () => 'Export it as JPEG (on an iPhone: Settings, Camera, Formats, Most Compatible).',
  },
  'picture/gps': {
    message: () =>
      'This file says where it was taken (GPS), which can endanger a source. Readers get it without that, but whoever has the content folder sees it.',
    fix: () => 'Run npm run check -- --fix to remove that.',
  },
  'picture/script': {
    message: (v) => `This SVG picture holds ${listOfParts(v.parts)}; readers get it without that.`,
    fix: (v) =>
      v.parts.includes('html')
        ? 'Export it again with its text as SVG, not HTML; readers do not see that text now.'
        : 'Run npm run check -- --fix to clean the file, then see whether it still looks the same.',
  },
  'picture/traces': {
    message: (v) => `This file holds ${listOfParts(v.parts)}; readers get it without that.`,
    fix: () => 'Nothing needs to be done, unless others can see the content folder.',
  },
  'picture/broken': {
    message: (v) => {
      if (v.kind === 'empty')
        return `The picture file “${v.src}” is empty, so readers do not see it.`;
      if (v.kind === 'page')
        return `The file “${v.src}” is no picture but a web page that was saved under a picture’s name, so readers do not see it.`;
      if (v.kind === 'cut')
        return `The picture “${v.src}” is cut off: only a part of its file was copied, so readers see a part of it or nothing.`;
      return `The picture “${v.src}” is damaged, so readers do not see it.`;
    },
    fix: () => 'Copy the original into the folder of this story again, under the same name.',
  },
  'picture/not-picture': {
    message: (v) => `“${v.src}” is no picture, so it is not shown as one.`,
    fix: (v) =>
      isPhonePhoto(v.src)
        ? `Export it as JPEG (on an iPhone: Settings, Camera, Formats, Most Compatible), save it beside the story, then write “${withEnding(v.src, 'jpg')}”.`
        : isWorkbook(v.src)
          ? `Save the sheet as CSV (File, Save As, CSV UTF-8) beside the story, then write “${withEnding(v.src, 'csv')}”.`
          : `Take a file in JPG, PNG or WebP. A film, sound or document is linked in the text: [See the file](${linkTo(v.src)}).`,
  },
  'picture/on-device': {
    message: (v) =>
      `The picture “${v.src}” is named by its place on a computer or phone, which the site does not have.`,
    fix: (v) =>
      v.isThere
        ? `Its file is in the content folder already: write only ${v.name}.`
        : `Copy the picture into the folder of this story, then write only ${v.name}.`,
  },
  'picture/damaged': {
    message: () =>
      'This picture is so damaged that nobody can tell what is in it; readers do not get it.',
    fix: () => 'Export it again from the original, or delete it.',
  },
  'document/place': {
    message: (v) =>
      `This file says where something was taken (GPS) in ${v.count === 1 ? 'one place' : `${v.count} places`}, and is published as it is.`,
    fix: () => 'Export it again without that, or clean its pictures before they are put in.',
  },
  'document/names': {
    message: (v) => `This file names ${v.names} in its data, and is published as it is.`,
    fix: () =>
      'If those names must not be published, take them out of the document’s properties (in Word: File, Info, Inspect Document) and export it again.',
  },
};
