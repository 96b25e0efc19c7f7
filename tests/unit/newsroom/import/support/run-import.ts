import type { ImportIo } from '../../../../../src/newsroom/import/command.ts';
import type { ImportOptions } from '../../../../../src/newsroom/import/import-options.ts';
import { importSource } from '../../../../../src/newsroom/import/import-source.ts';
import type { ImportOutcome } from '../../../../../src/newsroom/import/report/outcome.ts';
import { commandIo } from '../../../../support/command-io.ts';

/** The world of the command over a content folder, on a fixed day. */
export function importIo(content: string): ImportIo {
  return { ...commandIo(content).io, now: new Date('2026-11-22T10:00:00.000Z') };
}

/** Imports into a content folder as the command does, on a fixed day. */
export function runImport(
  content: string,
  target: string,
  more: Partial<ImportOptions> = {},
): Promise<ImportOutcome> {
  return importSource({ target, content, now: '2026-11-22T10:00:00.000Z', ...more });
}
