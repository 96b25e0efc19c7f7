import type { SpamDetector } from '../../../../../src/newsroom/import/prepare/spam-seam.ts';

/** A detector that finds nothing, for tests of everything else. */
export const noDetector: SpamDetector = { inHtml: () => [], inMarkdown: () => [] };
