import { fileName } from '../../../lib/posix-path.ts';
import { referencesOf } from '../../../markdown/find-references.ts';
import type { Finding, Position } from '../../../problems/finding.ts';
import { finding } from '../../../problems/finding.ts';
import type { TextRule } from './rule.ts';

/** The name of a file, or a word for any picture, with a number at most. */
const nothing =
  /^[^\s/\\]+\.(?:jpe?g|png|webp|gif|avif|heic|svg)$|^(?:foto|gambar|image|img|photo|picture|pict?|ilustrasi|thumbnail|cover|screenshot|untitled|alt(?: text)?|teks pengganti|dsc|dscn|img[_-]?\w*\d{3,}\w*|(?:img|vid|pxl|dsc\w?|screenshot|whatsapp image)[ _-][\w.: -]{0,40}\d{2}[\w.: -]{0,20})[ _-]?\d*\.?$/i;

function isNothing(alt: string, src: string): boolean {
  const name = fileName(src).replace(/\.\w+$/, '');
  // A name of several words may well say what can be seen.
  return nothing.test(alt) || (alt === name && !/[ _-]\p{L}{2,}[ _-]\p{L}{2,}/u.test(alt));
}

/** Text alternatives that say nothing of what can be seen. */
export const altTexts: TextRule = (text): Finding[] => {
  const said = (src: string, alt: string, place: Position): Finding[] =>
    isNothing(alt.trim(), src)
      ? [finding('picture/alt-says-nothing', place, { src, alt: alt.trim() }, 'warning')]
      : [];
  const { image } = text.fields ?? {};
  const lead = image?.alt ? said(image.src, image.alt, text.placeOf('image', 'alt')) : [];
  if (!text.body.includes('![')) return lead;
  const inBody = referencesOf(text.source()).flatMap((one) =>
    one.kind === 'picture' && one.alt !== '' ? said(one.target, one.alt, text.inBody(one)) : [],
  );
  return [...lead, ...inBody];
};
