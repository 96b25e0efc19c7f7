import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, test } from 'vitest';
import { freshFolder } from '../support/build-site.ts';
import { articleAt, articleFile, smallPaper, writeContent } from '../support/edit-content.ts';
import type { Paper } from '../support/incremental.ts';
import { paperOf } from '../support/incremental.ts';

let paper: Paper;
beforeAll(async () => {
  paper = paperOf(freshFolder('paper'));
  writeContent(paper.content, smallPaper(40));
  await paper.build();
});

const edit = (body: string): void =>
  writeContent(paper.content, { [articleFile(7)]: articleAt(7, {}, body) });

test.each([
  [
    'counted words of which some are damaged',
    () => {
      const rows = join(paper.state, 'search/counts.bin');
      writeFileSync(rows, readFileSync(rows).fill(7, 90, 120));
    },
  ],
  [
    'an index of which a file is gone',
    () => rmSync(globSync(join(paper.out, 'search-index/t/*.bin'))[0]!),
  ],
  ['texts for the search that are gone', () => rmSync(join(paper.state, 'search/analyses.zst'))],
])('%s: an edit gives what a clean build does', async (name, damage) => {
  edit(`Teks baru tentang ijin: ${name}.`);
  damage();
  await paper.build();
  await paper.expectClean();
});
