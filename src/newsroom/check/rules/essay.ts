import { isDataFile } from '../../../charts/chart-title.ts';
import { isPhotoEssay } from '../../../lib/photo-essay.ts';
import { finding } from '../../../problems/finding.ts';
import type { TextRule } from './rule.ts';

/** With fewer pictures a story is none that is told in them. */
const LEAST = 3;

/** A photo essay with hardly a picture; the one above it counts, unless its text shows it again. */
export const essay: TextRule = ({ fields, references, placeOf }) => {
  if (!fields || fields.draft || !isPhotoEssay(fields)) return [];
  const shown = references.filter(({ picture, src }) => picture && !isDataFile(src));
  const { size: count } = new Set([
    ...shown.map(({ src }) => src),
    ...(fields.image ? [fields.image.src] : []),
  ]);
  if (count >= LEAST) return [];
  return [finding('essay/few-pictures', placeOf('label'), { count }, 'warning')];
};
