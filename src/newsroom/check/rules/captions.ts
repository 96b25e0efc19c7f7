import { referencesOf } from '../../../markdown/find-references.ts';
import { finding } from '../../../problems/finding.ts';
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
    reference.kind === 'picture' && reference.caption === '' && !isLoneAddress(reference.target)
      ? [finding('picture/no-caption', text.inBody(reference), { src: reference.target }, 'hint')]
      : [],
  );
  return [...lead, ...inBody];
};

/** A picture on another site is not shown, which is said already. */
function isLoneAddress(target: string): boolean {
  return /^(?:https?:)?\/\//i.test(target);
}
