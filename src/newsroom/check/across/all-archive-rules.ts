import type { ArchiveRule } from './rule.ts';

/** Every rule across texts. */
export const allArchiveRules: readonly ArchiveRule[] = [];
