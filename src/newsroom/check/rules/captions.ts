import { isDataFile } from '../../../charts/chart-title.ts';
import { mediaKindOf } from '../../../media/media-title.ts';
import { isPosterLine } from '../../../content-files/body/references.ts';
import { picturesAmongWords, referencesOf } from '../../../markdown/find-references.ts';
import type { Finding } from '../../../problems/finding.ts';
import { finding } from '../../../problems/finding.ts';
import type { CheckedText } from '../text/checked-text.ts';
import type { TextRule } from './rule.ts';

/** Pictures without a line below them that says what, where and when. */
export const captions: TextRule = (text) => {
  const image = text.fields?.image;
  const lead =
    image && image.caption === undefined
      ? [finding('picture/no-caption', text.placeOf('image'), { src: image.src }, 'hint')]
      : [];
  if (!text.body.includes('![')) return lead;
  const inBody = referencesOf(text.source()).flatMap((reference) =>
    reference.kind === 'picture' &&
    reference.caption === '' &&
    !isElsewhere(reference.target) &&
    // Its title says what it shows.
    !isDataFile(reference.target) &&
    mediaKindOf(reference.target) === undefined &&
    !isPosterLine(text.source().lines[reference.line - 1] ?? '')
      ? [finding('picture/no-caption', text.inBody(reference), { src: reference.target }, 'hint')]
      : [],
  );
  return [...lead, ...inBody, ...withinParagraphs(text)];
};

/** Captions of pictures that stand among words: only a picture alone in its paragraph has one. */
function withinParagraphs(text: CheckedText): Finding[] {
  return picturesAmongWords(text.source()).flatMap(({ target: src, caption, ...place }) =>
    caption === '' || isDataFile(src) || mediaKindOf(src) !== undefined
      ? []
      : [finding('picture/inline-caption', text.inBody(place), { src, caption }, 'warning')],
  );
}

/** A picture on another site, or pasted as letters, is not shown, which is said already. */
function isElsewhere(target: string): boolean {
  return /^(?:(?:https?:)?\/\/|data:)/i.test(target);
}
