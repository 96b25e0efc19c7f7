import type { picturesId } from './pictures.id.ts';
import type { SameRules } from './rule-words.ts';

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** Rules about picture files. */
export const picturesEn: SameRules<typeof picturesId> = {
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
    message: () => 'This picture says where it was taken (GPS), which can endanger a source.',
    fix: () => 'Run npm run check -- --fix to remove that.',
  },
  'picture/script': {
    message: () => 'This SVG picture holds code that can run or call another site.',
    fix: () => 'Make the picture again without code, or save it as PNG.',
  },
};
