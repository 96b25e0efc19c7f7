import { expect, test } from 'vitest';
import { measurePictures } from '../../../src/pictures/measure.ts';
import { contentFolder } from '../../content-folder.ts';

test('an empty file is no picture, and keeps no other from being measured', async () => {
  const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>';
  const root = contentFolder({ 'files/a.jpg': '', 'files/b.svg': drawing });
  const files = new Map(['files/a.jpg', 'files/b.svg'].map((file) => [file, file]));
  const { pictures } = await measurePictures(root, files, {});
  expect([...pictures.keys()]).toEqual(['files/b.svg']);
});
