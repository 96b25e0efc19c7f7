import type { SameRules } from '../../rule-words.ts';
import type { essay as indonesian } from '../../id/check/essay.ts';

/** Rules of photo essays. */
export const essay: SameRules<typeof indonesian> = {
  'essay/few-pictures': {
    message: (v) =>
      v.count === 0
        ? 'This photo essay has no picture, though pictures are what it is made of.'
        : `This photo essay has only ${v.count === 1 ? 'one picture' : `${v.count} pictures`}; readers expect three at least.`,
    fix: () =>
      'Add pictures to the text, one on each line, or take the line label: photo-essay out.',
  },
};
