import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../../../src/content-files/read.ts';
import { contentFolder } from '../../../content-folder.ts';
import { commandIo } from '../../../support/command-io.ts';
import { typedNew } from '../../../support/typed.ts';

const NOW = new Date('2026-11-22T12:41:00Z');
const contentOf = (root: string) => readContent({ root, now: NOW }).content;

test('npm run new -- --advert begins an advert that nobody sees yet', async () => {
  const root = contentFolder({});
  const { io, said } = commandIo(root);
  expect(await typedNew(['--advert', 'Toko: Sumber Rejeki'], io)).toBe(0);
  expect(said[0]).toContain('adverts/toko-sumber-rejeki.yaml');
  expect(contentOf(root).findings).toMatchObject([{ rule: 'advert/empty', effect: 'hold' }]);
  expect(contentOf(root).adverts).toBeUndefined();
  // Whoever deletes only the number signs gets the fields as they must stand.
  const file = join(root, 'adverts/toko-sumber-rejeki.yaml');
  const text = readFileSync(file, 'utf8').replace(/^#(?=title|link)/gm, '');
  writeFileSync(file, text.replace('62…', '6281234567890'));
  const { adverts, findings } = contentOf(root);
  expect(findings).toEqual([]);
  expect(adverts).toMatchObject([
    {
      client: 'Toko: Sumber Rejeki',
      places: ['front', 'section', 'story', 'end', 'search'],
      from: '2026-11-21T17:00:00.000Z',
      until: '2026-12-22T17:00:00.000Z',
    },
  ]);
});

test('a second advert of a client gets a number, and one without a name is asked for', async () => {
  const root = contentFolder({});
  await typedNew(['--advert', 'Toko'], commandIo(root).io);
  const { io, said } = commandIo(root, ['Toko']);
  expect(await typedNew(['--advert'], io)).toBe(0);
  expect(said.join()).toContain('adverts/toko-2.yaml');
  expect(await typedNew(['--advert', '东京…'], commandIo(root).io)).toBe(2);
});
