import type { Finding } from '../../../problems/finding.ts';
import { finding } from '../../../problems/finding.ts';
import { findBadFences } from '../../../markdown/front-matter/bad-fences.ts';
import type { TextRule } from './rule.ts';

/** `—-` where `---` was typed: phone keyboards make one dash of two hyphens. */
export const fences: TextRule = ({ file, text }) =>
  findBadFences(text).map(({ line, text: fence }): Finding =>
    finding('slip/fence', { file, line, column: 1 }, { text: fence }, 'warning'),
  );
