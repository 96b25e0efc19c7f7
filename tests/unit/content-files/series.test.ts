import { expect, test } from 'vitest';
import { article } from '../../content-folder.ts';
import { A, B, findingLines, read } from './reading.ts';

const INTRO = { 'series/banjir.md': '---\ntitle: Banjir Demak\n---\n\nPengantar.\n' };
const part = (lines: string): string => article(lines);

test('a part names its series by id or by title, else it stands alone and is told', () => {
  for (const name of ['banjir', 'BANJIR DEMAK', '{ id: banjir, part: 2 }'])
    expect(findingLines({ ...INTRO, [A]: part(`series: ${name}`) })).toEqual([]);
  expect(
    findingLines({ ...INTRO, [A]: part('series: bajir'), [B]: part('series: banjir') }),
  ).toEqual([
    `${A}:6:9 series/unknown warn {"value":"bajir","file":"series/bajir.md","suggestion":"banjir"}`,
  ]);
  expect(findingLines({ [A]: part('series: Tahun politik') })).toEqual([
    `${A}:6:9 series/unknown warn {"value":"Tahun politik","file":"series/tahun-politik.md"}`,
  ]);
});

test('no two parts of a series have one number, and a series has parts', () => {
  const second = '{ id: banjir, part: 2 }';
  const lines = findingLines({
    ...INTRO,
    [A]: part(`series: ${second}`),
    [B]: part(`series: ${second}`),
  });
  expect(lines.filter((line) => line.includes('part-twice'))).toEqual([
    `${B}:6:9 series/part-twice warn {"part":2,"other":"${A}"}`,
  ]);
  expect(findingLines(INTRO)).toEqual(['series/banjir.md:1:1 series/empty warn {"id":"banjir"}']);
  const dossier = '---\ntitle: Air\ntopic: sungay\n---\n\nPengantar.\n';
  expect(findingLines({ 'series/air.md': dossier, [A]: part('topics: Sungai') })).toEqual([
    'series/air.md:1:1 series/topic-unknown warn {"value":"sungay","suggestion":"sungai"}',
  ]);
});

test('the introduction of a series is a page at an address of its own, in no menu', () => {
  const { pages, findings } = read({ ...INTRO, [A]: part('series: banjir') });
  expect(findings).toEqual([]);
  expect(pages).toMatchObject([
    { id: 'banjir', path: '/series/banjir/', menu: 'none', series: { topic: undefined } },
  ]);
  // Nobody else takes its folder.
  const lines = findingLines({ [A]: part('permalink: /series/banjir/') });
  expect(lines[0]).toContain('address/taken');
});
