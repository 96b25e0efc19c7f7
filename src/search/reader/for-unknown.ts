/*
 * What words need that the archive lacks, in one file for browsers: it comes beside the first answer, and
 * most queries do without.
 */
export { correctQuery } from './correct-query.ts';
export { relativeOf } from './relative.ts';
export { wordAndNumber } from './word-and-number.ts';
export { withoutWords } from './without.ts';
