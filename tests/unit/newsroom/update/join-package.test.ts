import { expect, test } from 'vitest';
import { joinPackage } from '../../../../src/newsroom/update/join-package.ts';
import { aboutOwn, changed, textOf, update, warta } from '../../../support/update-project.ts';

const pack = (version: string, dependencies: Record<string, string>, more = {}): string =>
  `${JSON.stringify({ name: 'warta', version, scripts: { dev: 'a' }, dependencies, ...more }, null, 2)}\n`;

test('packages that the newsroom added stay beside those that the new version renewed', async () => {
  const base = { 'package.json': pack('1.0.0', { astro: '7.0.0', sharp: '1.0.0', zod: '4.0.0' }) };
  const root = await changed(base, {
    'package.json': pack('1.0.0', { astro: '7.0.0', leaflet: '1.9.4', sharp: '1.0.0' }),
  });
  const newer = pack('2.0.0', { astro: '7.1.0', diff: '9.0.0', sharp: '2.0.0', zod: '4.0.0' });
  const { said } = await update(root, warta({ 'package.json': newer }));
  expect(textOf(root, 'package.json')).toBe(
    pack('2.0.0', { astro: '7.1.0', diff: '9.0.0', leaflet: '1.9.4', sharp: '2.0.0' }),
  );
  expect(aboutOwn(said)).toEqual([
    'gabung package.json: perubahan Anda dipasang pada versi baru, baris 10.',
  ]);
});

test('one value that both changed is a change that does not fit', async () => {
  const base = { 'package.json': pack('1.0.0', { astro: '7.0.0' }) };
  const root = await changed(base, { 'package.json': pack('1.0.0', { astro: '6.0.0' }) });
  const newer = pack('2.0.0', { astro: '7.1.0' });
  const { said } = await update(root, warta({ 'package.json': newer }));
  expect(textOf(root, 'package.json')).toBe(newer);
  expect(aboutOwn(said)).toEqual([
    expect.stringContaining('GANTI  package.json: perubahan Anda pada baris 8 tidak cocok'),
  ]);
});

test.for([
  ['{"a":1}', '{"a":1,"b":[1]}', '{"a":2}', { a: 2, b: [1] }],
  ['{"a":1,"b":1}', '{"a":1}', '{"a":2,"b":1}', { a: 2 }],
  ['{"a":1}', '{"a":1,"b":1}', '{"a":1,"b":1,"c":1}', { a: 1, b: 1, c: 1 }],
  ['{"a":1}', '{"a":1,"b":1}', '{"a":1,"b":2}', undefined],
  ['{"a":{"x":1}}', '{"a":{"x":2}}', '{"a":[]}', undefined],
  ['{"a":1}', '{"a":1,}', '{"a":2}', undefined],
  ['{"a":1}', '[]', '{"a":2}', undefined],
  [
    '{"b":1,"a":1}',
    '{"b":1,"a":1,"__proto__":{"x":1}}',
    '{"b":2,"a":1}',
    JSON.parse('{"b":2,"a":1,"__proto__":{"x":1}}'),
  ],
] as const)('%s, then %s and %s', ([base, mine, newer, result]) => {
  const text = joinPackage(base, mine, newer);
  expect(text).toBe(result === undefined ? undefined : `${JSON.stringify(result, null, 2)}\n`);
});
