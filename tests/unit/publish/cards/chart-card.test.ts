import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import type { ChartKind } from '../../../../src/charts/chart-title.ts';
import { readTable } from '../../../../src/charts/reading/read-table.ts';
import { cardOfContent } from '../../../../src/publish/cards/card.ts';
import { articleCard, cardsOf } from '../../../../src/publish/cards/card-of.ts';
import { makeCard } from '../../../../src/publish/cards/make-card.ts';
import { anArticle } from '../../../support/article.ts';
import { frontRss } from '../../../support/front-rss.ts';
import { siteWith } from '../../../support/site.ts';

const FILE = 'articles/2015/09/inflasi.csv';
const data = (text: string, digest = text) => ({
  ...{ file: FILE, digest, table: readTable(Buffer.from(text)) },
});
const YEAR = 'Bulan;Inflasi\nJan 2022;2,18\nFeb 2022;2,06\nMar 2022;5,95\n';
const story = (kind: ChartKind, more: object = {}) =>
  anArticle({ id: '2015/09/a', charts: [{ file: FILE, kind, title: 'Inflasi' }], ...more });

describe('the picture of a chart', () => {
  const bytesOf = (text: string, kind: Exclude<ChartKind, 'table'>): Promise<Uint8Array> =>
    makeCard(
      cardOfContent({
        kind: 'chart',
        chart: { data: data(text), kind, title: 'Inflasi “tahunan”', lang: 'id' },
        name: 'Warta',
        accent: '#a3211b',
      }),
      () => new Uint8Array(),
    );

  test.each([
    ['line', YEAR],
    ['bar', YEAR],
    [
      'bar',
      `Kota;N\n${Array.from({ length: 40 }, (_, at) => `Kota ${at};${at - 9}`).join('\n')}\n`,
    ],
    ['stacked', 'Kota;A;B;C\nx;1;2;3\ny;4;5;\n'],
    ['line', `T;A;B;C;D;E;F\n2001;1;2;3;4;5;6\n2002;6;5;4;3;2;1\n`],
    ['line', 'T;A\n2001;0\n'],
  ] as const)(
    '%s is a PNG of a card’s size below 60 kB, the same each time',
    async (kind, text) => {
      const bytes = await bytesOf(text, kind);
      expect(Buffer.from(bytes).equals(Buffer.from(await bytesOf(text, kind)))).toBe(true);
      const { format, width, height } = await sharp(bytes).metadata();
      expect([format, width, height]).toEqual(['png', 1200, 630]);
      expect(bytes.length).toBeLessThan(60_000);
    },
  );

  test('shows the colour of its series, more where the value is more', async () => {
    const accentIn = async (value: number): Promise<number> => {
      const png = await bytesOf(`A;B\nx;${value}\ny;10\n`, 'bar');
      const { data: raw } = await sharp(png).raw().toBuffer({ resolveWithObject: true });
      let count = 0;
      for (let at = 0; at < raw.length; at += 3)
        if (raw[at] === 0xa3 && raw[at + 1] === 0x21 && raw[at + 2] === 0x1b) count++;
      return count;
    };
    expect(await accentIn(8)).toBeGreaterThan((await accentIn(2)) * 1.2);
  });
});

describe('which stories have one', () => {
  const site = (article: ReturnType<typeof story>, text = YEAR) =>
    siteWith([article], { tables: [data(text)] });
  const cardOf = (one: ReturnType<typeof site>) => articleCard(one, one.edition.articles[0]!);

  test('a story without a photo has its first chart as its card', () => {
    expect(cardOf(site(story('line')))).toMatchObject({ kind: 'chart', chart: { kind: 'line' } });
  });
  test('a table, or one that cannot be drawn, leaves the headline', () => {
    expect(cardOf(site(story('table'))).kind).toBe('words');
    expect(cardOf(site(story('line'), 'A;B\nx;y\n')).kind).toBe('words');
  });
  test('a labelled story shows what it is', () => {
    expect(cardOf(site(story('line', { label: 'opinion' }))).kind).toBe('words');
  });
  test('other data make another name; drafts have none', () => {
    const [one, other] = [YEAR, YEAR.replace('2,06', '2,07')].map((text) =>
      site(story('line'), text),
    );
    expect(cardOf(one!).path).not.toBe(cardOf(other!).path);
    const kinds = [...cardsOf(site(story('line', { draft: true }))).values()].map(
      ({ kind }) => kind,
    );
    expect(kinds).not.toContain('chart');
  });
  test('the feed shows it with what it says, and the table', () => {
    const one = site(story('line'));
    const xml = frontRss(one, '![Inflasi](inflasi.csv "garis | Sumber: BPS")');
    expect(xml).toContain(`https://warta.example${cardOf(one).path}`);
    expect(xml).toContain('Tertinggi 5,95 (Maret 2022)');
    expect(xml).toContain('th scope="row"');
    expect(xml).not.toContain('svg');
  });
});
