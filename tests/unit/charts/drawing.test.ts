import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { chartHtml, chartInFeed, chartWords } from '../../../src/charts/chart-html.ts';
import type { ChartKind } from '../../../src/charts/chart-title.ts';
import { chartData } from '../../../src/charts/chart-data.ts';
import { chartScene } from '../../../src/charts/drawing/chart-scene.ts';
import { PAGE_ROOM } from '../../../src/charts/drawing/scene.ts';
import { isDrawable } from '../../../src/charts/fitness.ts';
import { readTable } from '../../../src/charts/reading/read-table.ts';
import { wordsIn } from '../../../src/words/words-in.ts';

const id = wordsIn('id');
const table = (text: string) => readTable(Buffer.from(text));
const htmlOf = (text: string, kind: ChartKind, language = id): string =>
  chartHtml(table(text), { kind, title: 'Judul' }, language) ?? '';
const drawn = (text: string, kind: ChartKind) => {
  const { document } = parseHTML(`<main>${htmlOf(text, kind)}</main>`);
  return document.querySelector('main > svg')!;
};
const labels = (text: string, kind: ChartKind): string[] =>
  [...drawn(text, kind).querySelectorAll('text')].map((one) => one.textContent!);
const description = (text: string, kind: ChartKind): string =>
  drawn(text, kind).querySelector('desc')!.textContent!;

const YEAR = 'Bulan;Inflasi\nJan 2022;2,18\nFeb 2022;2,06\nMar 2022;5,95\nApr 2022;5,51\n';
const MEDALS = 'Negara;Emas;Perak\nCina;132;92\nIndonesia;31;24\n';

describe('a drawing', () => {
  test.each<[ChartKind, string]>([
    ['line', YEAR],
    ['bar', YEAR],
    ['bar', MEDALS],
    ['stacked', MEDALS],
    ['stacked', YEAR],
    ['line', MEDALS],
  ])(
    '%s: an image with title and description, the table below, no ids and no styles',
    (kind, text) => {
      const svg = drawn(text, kind);
      expect(svg.getAttribute('role')).toBe('img');
      expect(svg.querySelector('title')!.textContent).toBe('Judul');
      expect(description(text, kind)).toMatch(/^Diagram .+\.$/);
      const html = htmlOf(text, kind);
      expect(html).not.toMatch(/\sstyle=|<style|\sid=|font-family/);
      expect(html).toMatch(/<details class="chart-table"><summary>.+<\/summary>\n<section/);
      expect(html.match(/<tr>/g)).toHaveLength(1 + table(text).rows.length);
    },
  );

  test('along time columns stand; of names bars lie, each label above its own', () => {
    expect(drawn(YEAR, 'bar').querySelectorAll('rect')).toHaveLength(4);
    expect(labels(YEAR, 'bar')).toContain('Apr');
    const [first] = drawn(MEDALS, 'bar').querySelectorAll('text');
    expect([first!.textContent, first!.getAttribute('text-anchor')]).toEqual(['Cina', null]);
  });

  test('the highest, lowest and last value are written at a line', () => {
    expect(labels(YEAR, 'line')).toEqual(expect.arrayContaining(['5,95', '2,06', '5,51']));
  });

  test('a gap interrupts a line, and a lone point between gaps is a dot', () => {
    const gap = drawn('T;N\n2001;1\n2002;2\n2003;\n2004;4\n2005;\n2006;6\n2007;7\n', 'line');
    expect(gap.querySelector('path')!.getAttribute('d')!.match(/M/g)).toHaveLength(3);
    expect(gap.querySelectorAll('circle').length).toBeGreaterThanOrEqual(3);
  });

  test('time runs evenly, whatever the order of the rows', () => {
    const path = (text: string) => drawn(text, 'line').querySelector('path')!.getAttribute('d')!;
    expect(path('T;N\n2010;3\n2000;1\n2001;2\n')).toBe(path('T;N\n2000;1\n2001;2\n2010;3\n'));
    const [a, b, c] = [...path('T;N\n2000;1\n2001;2\n2010;3\n').matchAll(/[ML]([\d.]+),/g)].map(
      (m) => Number(m[1]),
    );
    expect((c! - b!) / (b! - a!)).toBeCloseTo(9, 0);
  });

  test('labels of several columns of names are joined', () => {
    expect(labels('Tahun;Partai;Suara\n1999;PDI-P;33,7%\n', 'bar')).toEqual([
      '1999 · PDI-P',
      '33,7%',
    ]);
  });

  test('long labels take two lines at most', () => {
    const long = `Daerah Istimewa ${'yang panjang sekali '.repeat(9)}`;
    const lines = labels(`A;B\n${long};5\n`, 'bar');
    expect(lines).toHaveLength(3);
    expect(lines[1]).toMatch(/…$/);
  });

  test('shares that make a hundred have no total; other stacks have', () => {
    expect(labels('A;B;C\nx;40%;60%\n', 'stacked')).toEqual(['x', '40%', '60%']);
    expect(labels(MEDALS, 'stacked')).toContain('224');
  });
});

describe('says in its description', () => {
  test('the highest, the lowest and the last', () => {
    expect(description(YEAR, 'line')).toBe(
      'Diagram garis, Januari 2022 sampai April 2022. Tertinggi 5,95 (Maret 2022), terendah 2,06 (Februari 2022), terakhir 5,51 (April 2022).',
    );
  });
  test('each series by its name', () => {
    expect(description(MEDALS, 'stacked')).toBe(
      'Diagram batang bertumpuk, 2 baris. Emas: Tertinggi 132 (Cina), terendah 31 (Indonesia). Perak: Tertinggi 92 (Cina), terendah 24 (Indonesia).',
    );
  });
  test('that all are alike, or none is known', () => {
    expect(description('A;B\n2001;0\n2002;0\n', 'line')).toContain('Semuanya 0.');
    expect(description('A;B;C\nx;-;1\ny;;2\n', 'bar')).not.toContain('Infinity');
  });
  test('in the language of the story', () => {
    const html = htmlOf(YEAR, 'line', wordsIn('en'));
    expect(html).toContain('Line chart, January 2022 to April 2022. Highest 5.95 (March 2022)');
  });
});

/** Tables of every form that may be drawn. */
const someTable = fc
  .record({
    isDated: fc.boolean(),
    columns: fc.integer({ min: 1, max: 4 }),
    rows: fc.array(
      fc.array(
        fc.oneof(
          fc.constant(''),
          fc.constant('0'),
          fc.integer({ min: -99, max: 99 }).map(String),
          fc.integer({ min: -1e12, max: 1e12 }).map(String),
        ),
        { minLength: 4, maxLength: 4 },
      ),
      { minLength: 1, maxLength: 40 },
    ),
  })
  .map(({ isDated, columns, rows }) => {
    const heads = ['Nama', ...'ABCD'.slice(0, columns)].join('\t');
    const cells = rows.map((row, at) =>
      [isDated ? 1980 + at : `Kota nomor ${at}`, ...row.slice(0, columns)].join('\t'),
    );
    return table([heads, ...cells].join('\n'));
  });

test.each(['bar', 'line', 'stacked'] as const)(
  '%s: nothing leaves the drawing, nothing is NaN',
  (kind) => {
    fc.assert(
      fc.property(someTable, (one) => {
        fc.pre(isDrawable(one, kind));
        const scene = chartScene(kind, chartData(one, id), PAGE_ROOM, id);
        expect(JSON.stringify(scene)).not.toMatch(/null,"y"|"(?:x|y|x1|y1|width|height)":null/);
        for (const shape of scene.shapes) {
          if (shape.shape === 'line') continue;
          const across = shape.shape === 'rule' ? [shape.x1, shape.x2] : [shape.x];
          const down = shape.shape === 'rule' ? [shape.y1, shape.y2] : [shape.y];
          for (const x of across) expect(x >= -0.01 && x <= 100.01).toBe(true);
          for (const y of down) expect(y >= -3 && y <= scene.height + 80).toBe(true);
          if (shape.shape === 'bar') expect(shape.width >= 0 && shape.height >= 0).toBe(true);
        }
      }),
    );
  },
);

test('what does not serve is not drawn: too many rows or series, no numbers', () => {
  const many = `A;B\n${Array.from({ length: 41 }, (_, at) => `k${at};${at}`).join('\n')}\n`;
  expect(htmlOf(many, 'bar')).toBe('');
  expect(htmlOf(many, 'table')).toContain('k40');
  expect(htmlOf('A;B\nx;y\n', 'line')).toBe('');
  expect(htmlOf('A;B;C;D;E;F\nx;1;2;3;4;5\n', 'bar')).toBe('');
  expect(htmlOf('', 'table')).toBe('');
});

test('in a feed stand the picture with what it says, and the table without classes of ours', () => {
  const picture = { src: 'https://warta.example/_p/card-a.png', width: 1200, height: 630 };
  const html = chartInFeed(table(YEAR), { kind: 'line', title: 'Judul' }, picture, id)!;
  expect(html).toContain(
    '<img src="https://warta.example/_p/card-a.png" width="1200" height="630" alt="Judul. Diagram garis, ',
  );
  expect(html).toContain('<th scope="row"><time datetime="2022-03">Maret 2022</time></th>');
  expect(html).not.toMatch(/<svg|<details|<section/);
});

test('the search reads heads and labels, no numbers and no dates', () => {
  const words = chartWords(table('Tahun;Partai;Suara\n1999;PDI-P;33,7%\n2004;Golkar;21,6%\n'));
  expect(words).toBe('Tahun Partai Suara\nPDI-P\nGolkar');
});
