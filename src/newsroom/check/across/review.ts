import type { Finding } from '../../../problems/finding.ts';
import { finding } from '../../../problems/finding.ts';
import type { ArchiveRule } from './rule.ts';

/** Drafts that wait for the editor or were returned to the writer, and published stories that still say so. */
export const review: ArchiveRule = ({ content, placeOf }) =>
  content.articles.flatMap(({ file, draft, review: state, reviewNote }): Finding[] => {
    if (state === undefined) return [];
    const place = placeOf(file, 'review');
    if (!draft) return [finding('story/reviewed', place, {}, 'hint')];
    if (state === 'waiting') return [finding('story/waiting', place, {}, 'hint')];
    return [finding('story/returned', place, { note: reviewNote ?? '' }, 'hint')];
  });
