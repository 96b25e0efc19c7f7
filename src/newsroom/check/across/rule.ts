import type { Finding } from '../../../problems/finding.ts';
import type { CheckedArchive } from './archive.ts';

/** One rule about texts beside each other, the settings, or the clock: what is wrong. */
export type ArchiveRule = (archive: CheckedArchive) => Finding[];
