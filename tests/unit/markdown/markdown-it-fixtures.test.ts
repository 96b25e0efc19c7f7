import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import NewMarkdown from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { renderMarkdown } from '../../../src/markdown/render.ts';
import { shownText } from '../../../src/markdown/unseen/shown-text.ts';
import { isSafeLink } from '../../../src/markdown/inline/safe-link.ts';
import { sharedData } from '../../shared-data.ts';
import { DEVIATIONS } from './deviations.ts';
import { readFixtures } from './fixture-file.ts';
import { htmlFaults } from './html-faults.ts';
import { bareContext } from './sample-context.ts';

const folder = sharedData('markdown/markdown-it/test/fixtures/markdown-it');

/** markdown-it as we set it up, without our rules. */
const plain = new NewMarkdown({ html: false, linkify: true });
plain.validateLink = isSafeLink;
plain.linkify.set({ fuzzyLink: false });

describe.skipIf(!folder)('the fixtures of markdown-it', () => {
  const files = folder ? readdirSync(folder) : [];

  test.each(files)('%s never throws and gives harmless, balanced HTML', (name) => {
    for (const { input } of readFixtures(join(folder!, name)))
      expect(htmlFaults(renderMarkdown(input, bareContext()).html), input).toEqual([]);
  });

  test.each(['fatal.txt', 'xss.txt', 'proto.txt'])(
    '%s differs from markdown-it by our named deviations only',
    (name) => {
      const undo = Object.values(DEVIATIONS).flatMap((deviation) => deviation.ours ?? []);
      const undone = (html: string): string => undo.reduce((text, step) => step(text), html);
      for (const { input } of readFixtures(join(folder!, name)))
        expect(undone(renderMarkdown(input, bareContext()).html)).toBe(
          undone(plain.render(shownText(input))),
        );
    },
  );
});
