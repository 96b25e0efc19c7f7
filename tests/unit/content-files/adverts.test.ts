import { expect, test } from 'vitest';
import { findingLines, read } from './reading.ts';

const told = (text: string, files: Record<string, string> = {}): string[] =>
  findingLines({ 'adverts/toko.yaml': text, ...files }).map((line) =>
    line.replace('adverts/toko.yaml:', ''),
  );

test('an advert is read as editors write it, its pictures beside it', () => {
  const { adverts, findings } = read({
    'adverts/toko.yaml':
      'klien: x\nclient: Toko: Rejeki\npicture: adverts/toko.png\nalt: Diskon\nlink: https://a.id\nplaces: Depan, akhir berita\nfrom: 1 September 2015\nuntil: 17/9/2015\nweight: 2\n',
    'adverts/toko.png': 'x',
  });
  expect(findings.map(({ rule }) => rule)).toEqual(['field/unknown']);
  expect(adverts).toMatchObject([
    {
      id: 'toko',
      client: 'Toko: Rejeki',
      picture: 'adverts/toko.png',
      places: ['front', 'end'],
      from: '2015-08-31T17:00:00.000Z',
      // A day alone counts whole.
      until: '2015-09-17T17:00:00.000Z',
      weight: 2,
      house: false,
    },
  ]);
  const until = (written: string) =>
    read({ 'adverts/a.yaml': `client: a\ntitle: b\nuntil: ${written}\n` }).adverts![0]!.until;
  expect(until('2015-09-17 20:00')).toBe('2015-09-17T13:00:00.000Z');
  expect(until('17 September 2015 20.00 WITA')).toBe('2015-09-17T12:00:00.000Z');
  expect(until('17 September 2015')).toBe('2015-09-17T17:00:00.000Z');
});

test('a newsroom without adverts has none', () => {
  expect(read({})).not.toHaveProperty('adverts');
});

test('what cannot be shown is held, and nothing else waits for it', () => {
  expect(told('client: Toko\n')).toEqual(['1:1 advert/empty hold {}']);
  expect(told('client: Toko\nwidePicture: a.png\n', { 'adverts/a.png': 'x' })).toEqual([
    '2:14 advert/only-wide hold {}',
  ]);
  expect(told('title: Diskon\n')).toEqual(['1:1 advert/no-client hold {}']);
  expect(told('title: Pasang iklan\nhouse: ya\n')).toEqual([]);
  expect(told('client: Toko\npicture: a.gif\nalt: b\n', { 'adverts/a.gif': 'x' })).toEqual([
    '2:10 advert/moves hold {"src":"a.gif"}',
  ]);
  expect(told('client: Toko\npicture: tko.png\nalt: b\n', { 'adverts/toko.png': 'x' })).toEqual([
    '2:10 picture/missing hold {"src":"tko.png","suggestion":"toko.png"}',
  ]);
  expect(told('client: Toko\ntitle: a\npicture: b.png\nalt: c\n')).toEqual([
    '3:10 picture/missing warn {"src":"b.png"}',
  ]);
  expect(told('client: Toko\ntitle: a\nlink: javascript:alert(1)\n')[0]).toContain('web-address');
  expect(told('client: Toko\ntitle: a\nlink: //lain.example/\n')[0]).toContain('web-address');
  expect(told('client: Toko\ntitle: a\nlink: /\\lain.example/\n')[0]).toContain('web-address');
  expect(told('client: Toko\ntitle: a\nlink: 0812 3456 7890\n')[0]).toContain(
    '"suggestion":"https://wa.me/6281234567890"',
  );
  expect(told('- a\n')).toEqual(['1:1 yaml/not-fields hold {}']);
});

test('what is odd is told: no text for the picture, dates, sections, places', () => {
  expect(told('client: a\ntitle: b\npicture: c.png\n', { 'adverts/c.png': 'x' })).toEqual([
    '3:10 picture/no-alt warn {"src":"c.png"}',
  ]);
  expect(told('client: a\ntitle: b\nfrom: 2015-09-20\nuntil: 2015-09-18\n')).toEqual([
    '4:8 advert/never warn {}',
  ]);
  expect(told('client: a\ntitle: b\nuntil: 2015-07-31\n')).toEqual([
    '3:8 advert/ended warn {"days":47}',
  ]);
  expect(told('client: a\ntitle: b\nuntil: 2015-09-10\n')).toEqual([]);
  expect(told('client: a\ntitle: b\nsections: nasonal\n')).toEqual([
    '3:11 advert/section warn {"value":"nasonal","known":"nasional, internasional","suggestion":"nasional"}',
  ]);
  expect(told('client: a\ntitle: b\nplaces: dpan\n')[0]).toContain('"suggestion":"front"');
});

test('a file that is nobody’s is named with where it would be read', () => {
  expect(findingLines({ 'iklan/toko.yaml': 'client: a\n' })).toEqual([
    'iklan/toko.yaml:1:1 file/stray warn {"name":"toko.yaml","suggestion":"adverts/toko.yaml"}',
  ]);
  expect(findingLines({ 'adverts/toko.yml': 'client: a\n' })).toEqual([
    'adverts/toko.yml:1:1 file/extension warn {"name":"toko.yml","suggestion":"toko.yaml"}',
  ]);
});
