import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keepPictures } from '../../../../src/build/output/kept-pictures.ts';
import { OutputFolder } from '../../../../src/build/output/output-folder.ts';

/** An output folder with two pictures, the packed form of one, and a page; and what is known of them. */
function published() {
  const root = mkdtempSync(join(tmpdir(), 'warta-kept-'));
  const output = new OutputFolder(root);
  for (const path of ['_p/a-400.webp', '_p/card-b.png', '_p/a.svg.br', 'index.html'])
    output.put(path, path);
  return { root, records: output.publish().files };
}

test('pictures and cards that are all there are kept, and nothing else', () => {
  const { root, records } = published();
  const output = new OutputFolder(root, records);
  expect(keepPictures(output, records)).toBe(true);
  expect(output.files().map(({ path }) => path)).toEqual(['_p/a-400.webp', '_p/card-b.png']);
});

test('where one is gone none is kept: it is drawn anew with all', () => {
  const { root, records } = published();
  rmSync(join(root, '_p/card-b.png'));
  const output = new OutputFolder(root, records);
  expect(keepPictures(output, records)).toBe(false);
  expect(output.files()).toEqual([]);
});
