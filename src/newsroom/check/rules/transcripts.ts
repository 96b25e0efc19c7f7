import { isTranscriptHeading } from '../../../media/media-title.ts';
import { finding } from '../../../problems/finding.ts';
import type { TextRule } from './rule.ts';

/** Lines, from 1 in the body, of the headings of transcripts. */
function headingLines(body: string): number[] {
  return body.split('\n').flatMap((line, at) => {
    const words = /^ {0,3}#{1,6}[ \t]+(\S.*)$/.exec(line)?.[1];
    return words !== undefined && isTranscriptHeading(words) ? [at + 1] : [];
  });
}

/** Sounds without their words, and films without captions or words: who cannot hear has nothing of them. */
export const transcripts: TextRule = ({ file, body, bodyLine, references }) => {
  const played = references.filter(({ media, file: own = file }) => media && own === file);
  if (played.length === 0) return [];
  const headings = headingLines(body).map((line) => line + bodyLine - 1);
  return played.flatMap(({ src, media, line, column }, at) => {
    const next = played[at + 1]?.line ?? Infinity;
    if (media!.captions !== undefined || media!.isInline) return [];
    if (headings.some((heading) => heading > line && heading <= next)) return [];
    const place = { file, line, column };
    return [finding('media/no-words', place, { src, kind: media!.kind }, 'hint')];
  });
};
