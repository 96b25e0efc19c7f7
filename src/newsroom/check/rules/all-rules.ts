import type { Rule } from './rule.ts';

/** Every rule about one text by itself. */
export const allRules: readonly Rule[] = [];
