import sharp from 'sharp';
import { expect, test } from 'vitest';
import { iconFiles } from '../../../../src/publish/icons/icon-files.ts';
import { drawIcon } from '../../../../src/publish/icons/icon-svg.ts';
import { aSite } from '../../../support/edition.ts';

test('one drawing becomes every size, telephone forms without transparent corners', async () => {
  const files = await iconFiles(drawIcon({ settings: aSite })!, '#a3211b');
  const shape = async (name: string) => {
    const { width, height, hasAlpha } = await sharp(files.get(name)).metadata();
    return { width, height, hasAlpha };
  };
  expect([...files.keys()].toSorted()).toEqual([
    'apple-touch-icon.png',
    'favicon.ico',
    'icon-192.png',
    'icon-512.png',
    'icon-maskable-512.png',
    'icon.svg',
  ]);
  expect(await shape('icon-192.png')).toEqual({ width: 192, height: 192, hasAlpha: true });
  expect(await shape('icon-maskable-512.png')).toEqual({
    width: 512,
    height: 512,
    hasAlpha: false,
  });
  expect(await shape('apple-touch-icon.png')).toEqual({ width: 180, height: 180, hasAlpha: false });
  const ico = Buffer.from(files.get('favicon.ico')!);
  const png = await sharp(ico.subarray(ico.readUInt32LE(18))).metadata();
  expect([png.format, png.width, ico.readUInt32LE(14)]).toEqual(['png', 32, ico.length - 22]);
});

test('a name that cannot be drawn has no sign of its own', () => {
  expect(drawIcon({ settings: { ...aSite, name: '新聞' } })).toBeUndefined();
});
