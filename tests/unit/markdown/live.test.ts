import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entryHeading } from '../../../src/markdown/live/entry-heading.ts';
import { entryNote } from '../../../src/markdown/live/entry-note.ts';
import { publicText } from '../../../src/markdown/live/public-text.ts';
import { resolveEntries } from '../../../src/markdown/live/resolve-entries.ts';
import { scanEntries } from '../../../src/markdown/live/scan-entries.ts';

const DATE = '2026-11-29T12:00:00.000Z';
const origin = { date: DATE, zone: 'Asia/Jakarta', name: '' };
const entriesOf = (text: string, over: Partial<typeof origin> = {}) =>
  resolveEntries(scanEntries(text), { ...origin, ...over });
const timesOf = (text: string): string[] => entriesOf(text).map(({ time }) => time);

describe('the heading of an entry', () => {
  test.each([
    ['## 14.30 Air masuk', 14, 30, 'Air masuk'],
    ['## 14:30 - Air masuk', 14, 30, 'Air masuk'],
    ['### Pukul 9.05 WIB: Air masuk', 9, 5, 'Air masuk'],
    ['# jam 14.30 — Air masuk ##', 14, 30, 'Air masuk'],
    ['## 14.30 (WITA) Air masuk', 14, 30, 'Air masuk'],
    ['## 2:20 pm Water', 14, 20, 'Water'],
    ['## 20:10 pm Water', 20, 10, 'Water'],
    ['## 00.10 am Water', 0, 10, 'Water'],
    ['## 12.10 am Water', 0, 10, 'Water'],
    ['## 12.10 pm Water', 12, 10, 'Water'],
    ['## 08.00 malam - Air naik', 20, 0, 'Air naik'],
    ['## 08.00 WIB malam: Air naik', 20, 0, 'Air naik'],
    ['## 07.30 malam Air naik', 19, 30, 'Air naik'],
    ['## 07.30 pagi', 7, 30, ''],
    ['## 19.00 malam - Air naik', 19, 0, 'Air naik'],
    ['## 19.00 Malam takbiran', 19, 0, 'Malam takbiran'],
    ['## 08.00 pagi ini air naik', 8, 0, 'pagi ini air naik'],
    ['## 14.30', 14, 30, ''],
    ['## 14.30 12.000 orang mengungsi', 14, 30, '12.000 orang mengungsi'],
  ])('%s', (line, hour, minute, title) => {
    expect(entryHeading(line)).toMatchObject({ time: { hour, minute }, title, isPinned: false });
    expect(entryHeading(line)!.time.day).toBeUndefined();
  });

  test.each([
    ['## 30 November 2026 00.15 Surut', '30 November 2026'],
    ['## Senin, 30 November 2026, 00.15 WIB Surut', 'Senin, 30 November 2026'],
    ['## 2026-11-30 00.15 Surut', '2026-11-30'],
    ['## 30/11 00.15 Surut', '30/11'],
    ['## 30 Nov 00.15 Surut', '30 Nov'],
    ['## 30.11.2026 00.15 Surut', '30.11.2026'],
  ])('%s is of another day', (line, day) => {
    expect(entryHeading(line)).toMatchObject({
      time: { day, hour: 0, minute: 15 },
      title: 'Surut',
    });
    expect(timesOf(line)).toEqual(['2026-11-29T17:15:00.000Z']);
  });

  test.each(['📌 14.30 Air', '14.30 Air 📌', '14.30 Air (disematkan)', '14.30 Air [pinned]'])(
    '## %s is pinned',
    (words) => {
      expect(entryHeading(`## ${words}`)).toMatchObject({ title: 'Air', isPinned: true });
    },
  );

  test.each([
    '14.30 Air masuk',
    '## Air masuk 14.30',
    '## 25.10 Air',
    '## 25.10 pm Air',
    '## 20.10 am Air',
    '## 0.30 pm Air',
    '## 14.61 Air',
    '## 12.000 orang mengungsi',
    '## Rp 14.30 naik',
    '##14.30 Air',
    '## 14.300 ton beras',
  ])('%s is none', (line) => {
    expect(entryHeading(line)).toBeUndefined();
  });
});

describe('the time of an entry', () => {
  test('goes on over midnight, but for what was shortly before the story', () => {
    expect(timesOf('## 00.15 A\n## 23.40 B\n## 18.45 C\n## 13.00 D')).toEqual([
      '2026-11-29T17:15:00.000Z',
      '2026-11-29T16:40:00.000Z',
      '2026-11-29T11:45:00.000Z',
      '2026-11-29T06:00:00.000Z',
    ]);
  });

  test('is of the zone that it names', () => {
    expect(timesOf('## 19.30 WIT A')).toEqual(['2026-11-29T10:30:00.000Z']);
  });

  test('over the end of a year, where the year was left out', () => {
    const at = { date: '2026-12-31T12:00:00.000Z' };
    const [entry] = entriesOf('## 1 Januari 00.10 Selamat', at);
    expect(entry!.time).toBe('2026-12-31T17:10:00.000Z');
  });

  test('of a day that is none is that of the story', () => {
    expect(timesOf('## 31 November 2026 20.00 A')).toEqual(['2026-11-29T13:00:00.000Z']);
  });
});

describe('the id of an entry', () => {
  test('stays when its words change, and when others are added', () => {
    const before = entriesOf('## 20.10 B\n\nb\n\n## 19.00 A\n\na').map(({ id }) => id);
    const after = entriesOf('## 20.10 Baru\n\n## 20.10 B lain\n\nx\n\n## 19.00 A');
    expect(before).toEqual(['e20261129-2010', 'e20261129-1900']);
    expect(after.map(({ id }) => id)).toEqual([
      'e20261129-2010-2',
      'e20261129-2010',
      'e20261129-1900',
    ]);
    const below = entriesOf('## 19.00 A\n\n## 20.10 B\n\n## 20.10 Baru').map(({ id }) => id);
    expect(below).toEqual(['e20261129-1900', 'e20261129-2010', 'e20261129-2010-2']);
  });

  test('names the file, so that two reporters do not take it from each other', () => {
    const [entry] = entriesOf('## 20.10 A', { name: '2010-posko-sari' });
    expect(entry!.id).toBe('e20261129-2010-posko-sari');
  });

  const minute = fc.integer({ min: 0, max: 59 });
  // An hour that contradicts itself (`23.59 am`) is none.
  const words = fc.string().filter((text) => !/^\s*am\b/i.test(text));
  const entry = fc.record({ hour: fc.integer({ min: 18, max: 23 }), minute, words });
  test('of any texts, newest first, is there once and stays whatever is put on top', () => {
    const textOf = (entries: { hour: number; minute: number; words: string }[]): string =>
      entries
        .toSorted((a, b) => b.hour - a.hour || b.minute - a.minute)
        .map((one) => `## ${one.hour}.${String(one.minute).padStart(2, '0')} x`)
        .join('\n\nisi\n\n');
    fc.assert(
      fc.property(fc.array(entry, { minLength: 2, maxLength: 12 }), entry, (entries, added) => {
        const ids = entriesOf(textOf(entries)).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        const newest = `## 23.59 ${added.words.replace(/\s+/g, ' ')}\n\n${textOf(entries)}`;
        expect(
          entriesOf(newest)
            .slice(1)
            .map(({ id }) => id),
        ).toEqual(ids);
      }),
      { numRuns: 60 },
    );
  });
});

describe('what tells of the entry itself', () => {
  test.each([
    ['Koreksi 15.10: Jumlah 12, bukan 21.', 'correction', 15, 'Jumlah 12, bukan 21.'],
    ['**Ralat (15:10 WIB):** Jumlah 12.', 'correction', 15, 'Jumlah 12.'],
    ['Dicabut pukul 15.20: Keliru.', 'removal', 15, 'Keliru.'],
    ['Removed 3.20 pm: Wrong.', 'removal', 15, 'Wrong.'],
    ['**Dicabut 15.20:**', 'removal', 15, ''],
  ])('%s', (text, kind, hour, said) => {
    expect(entryNote(text)).toMatchObject({ kind, time: { hour }, text: said });
  });

  test.each([
    'Dicabut izinnya oleh bupati: begini ceritanya.',
    'Koreksi harga saham berlanjut.',
    'Pengungsi 12: begitu kata petugas.',
  ])('%s does not', (text) => {
    expect(entryNote(text)).toBeUndefined();
  });

  test('without a time it counts all the same', () => {
    expect(entryNote('Dicabut: Keliru.')).toEqual({ kind: 'removal', text: 'Keliru.' });
  });

  test('after midnight it is of the next day', () => {
    const [entry] = entriesOf('## 23.50 A\n\nKoreksi 00.10: B.\n\nDicabut 00.20: C.');
    expect(entry).toMatchObject({
      corrections: [],
      removed: { time: '2026-11-29T17:20:00.000Z', text: 'C.' },
    });
  });
});

describe('a text as it is published', () => {
  const text =
    'Ringkas\n\n## 20.10 RAHASIA\n\nRAHASIA\n\nDicabut 20.30: Keliru.\n\n## 19.00 A\n\na';
  test('has nothing of a withdrawn entry but its time and the reason', () => {
    expect(publicText(text)).toBe('Ringkas\n\n## 20.10\n\nKeliru.\n\n## 19.00 A\n\na');
    expect(scanEntries(publicText(text))).toHaveLength(2);
  });

  test('without one it stays as it is; of a file of entries what stands before the first goes', () => {
    expect(publicText('Ringkas\n\n## 19.00 A')).toBe('Ringkas\n\n## 19.00 A');
    expect(publicText('Catatan saya\n\n## 19.00 A', true)).toBe('## 19.00 A');
  });

  test('a reason that looks like a heading is none', () => {
    const said = publicText('## 20.10 A\n\nDicabut 20.30: ## 21.00 B');
    expect(scanEntries(said)).toHaveLength(1);
  });
});

test('code shows itself', () => {
  expect(scanEntries('```\n## 14.30 A\n```\n\n## 14.40 B').map(({ line }) => line)).toEqual([4]);
});
