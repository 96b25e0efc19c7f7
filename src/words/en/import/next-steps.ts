import { nextSteps as indonesian } from '../../id/import/next-steps.ts';
import type { NextStep } from '../../import-rule.ts';

const texts = [
  'Read “What failed” below: something did not come along.',
  'Open site.yaml and check name, address, sections and masthead.',
  'Say which section the unknown categories belong to: run the same import once more with --section-map "category=section". Stories that were not edited move along.',
  'Fetch the pictures while the old site is still alive: run the same import once more with --images.',
  'The old site was broken into: change all of its passwords, then look at removed.md and aside.md beside this report where they exist.',
  'Run npm run check, and mend what it names.',
  'Run npm start and look at the site.',
  'Before you move to the new host, run npm run check -- --old-addresses sitemap.xml with the old site’s sitemap that you downloaded: it names the addresses that are lost.',
];

/** What an editor does after an import, in English. */
export const nextSteps: readonly NextStep[] = indonesian.map(({ when }, at) => ({
  when,
  text: texts[at]!,
}));
