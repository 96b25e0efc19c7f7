import { finding } from '../../../problems/finding.ts';
import { findHardSpaces } from '../text/hard-spaces.ts';
import type { TextRule } from './rule.ts';

/**
 * Spaces of Word that keep a heading, list, table or empty line from being one; said once a text. Among the
 * fields they are read as ordinary ones.
 */
export const hardSpaces: TextRule = ({ file, body, inBody }) => {
  const places = body.split('\n').flatMap((line, index) =>
    findHardSpaces(line)
      .slice(0, 1)
      .map(({ at }) => ({ ...inBody({ line: index + 1, column: at + 1 }), file })),
  );
  const [first] = places;
  return first ? [finding('text/hard-space', first, { count: places.length }, 'warning')] : [];
};
