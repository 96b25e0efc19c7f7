import { expect, test } from 'vitest';
import { checkContent } from '../../../../src/newsroom/check/check-content.ts';
import { article, contentFolder } from '../../../content-folder.ts';
import { drawing } from '../../../support/small-content.ts';

/** What the check says of an essay with that text and those further fields. */
async function said(body: string, lines = 'label: photo-essay'): Promise<string[]> {
  const folder = 'articles/2015/09';
  const root = contentFolder({
    [`${folder}/a.md`]: `${article(lines).split('\n---\n')[0]}\n---\n\n${body}\n`,
    ...Object.fromEntries([1, 2, 3].map((at) => [`${folder}/${at}.svg`, drawing(`${at}`)])),
    [`${folder}/data.csv`]: 'Bulan;Inflasi\nJan;2,1\nFeb;2,2\n',
  });
  const { findings } = await checkContent({ root, now: new Date('2020-01-01T00:00:00Z') });
  return findings
    .filter(({ rule }) => /^(?:essay|picture)\/(?:few|no-(?:alt|credit))/.test(rule))
    .map(({ rule, values }) => `${rule} ${JSON.stringify(values)}`);
}

const picture = (at: number): string => `![Gambar ke-${at}](${at}.svg "Keterangan. (Foto: Ani)")`;

test.each([
  [[1, 2, 3].map(picture).join('\n\n'), []],
  [[1, 2].map(picture).join('\n\n'), ['essay/few-pictures {"count":2}']],
  // The same picture twice is one.
  [[1, 2, 2].map(picture).join('\n\n'), ['essay/few-pictures {"count":2}']],
  ['Teks saja.', ['essay/few-pictures {"count":0}']],
  [
    `${picture(1)}\n\n${picture(2)}\n\n![Inflasi](data.csv "batang | Inflasi (Sumber: BPS)")`,
    ['essay/few-pictures {"count":2}'],
  ],
])('an essay has three pictures at least: %j', async (body, expected) => {
  expect(await said(body)).toEqual(expected);
});

test('the picture above it counts, a draft is still being written, other stories need none', async () => {
  const two = [1, 2].map(picture).join('\n\n');
  const image = 'image: { src: 3.svg, alt: Tiga, credit: Ani }';
  expect(await said(two, `label: esai foto\n${image}`)).toEqual([]);
  expect(await said(two, 'label: photo-essay\ndraft: ya')).toEqual([]);
  expect(await said(two, 'label: reportage')).toEqual([]);
});

test('each picture has words for who cannot see it, and a maker', async () => {
  expect(await said(`${picture(1)}\n\n${picture(2)}\n\n![](3.svg)`)).toEqual([
    'picture/no-alt {"src":"3.svg"}',
    'picture/no-credit {"src":"3.svg"}',
  ]);
});
