import { BaseSequencer } from 'vitest/node';
import type { TestSpecification } from 'vitest/node';

/** The files that take a minute or more, the longest first. */
const LONG = [
  'site/wide',
  'site/sequence',
  'site/ten-thousand',
  'site/damage',
  'site/edited-text',
  'site/every-command',
  'site/incremental',
  'site/planner',
  'browser/states',
  'browser/admin/writing',
  'browser/composition',
  'browser/times',
  'browser/headline-face',
  'browser/drawings',
  'browser/desk/looks',
  'browser/list-links',
  'browser/streamed',
  'browser/security',
  'unit/growth/reading',
  'unit/newsroom/import/killed',
  'unit/growth/screen',
  'unit/growth/check',
  'unit/growth/import',
  'unit/growth/spam',
  'unit/growth/markdown',
  'unit/growth/depth',
];

const place = ({ moduleId }: TestSpecification): number => {
  const at = LONG.findIndex((name) => moduleId.endsWith(`/tests/${name}.test.ts`));
  return at === -1 ? LONG.length : at;
};

/**
 * Begins the files that take long first, so that at the end no worker is left alone with one of
 * them. Vitest knows their times from the last run, which a clean checkout has not had, and it runs one
 * project after the other.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((a, b) => place(a) - place(b));
  }
}
