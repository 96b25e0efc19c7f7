import { describe, expect, test } from 'vitest';
import { allIn, imported, none } from '../support/imported.ts';
import type { MtUnit } from './write-mt.ts';
import { entryOf, headOf, mtExport } from './write-mt.ts';

const after: MtUnit = { basename: 'sesudah', title: 'Sesudahnya' };

/** What came of an export in which a stranger wrote this as a comment or ping. */
async function withForged(forged: string, where: 'comments' | 'pings' = 'comments') {
  const units = [{ [where]: ['Bagus.', forged, 'Setuju.'] }, after];
  const { content, outcome, rules } = await imported('mt.txt', mtExport(units));
  return { written: allIn(content), counts: outcome.units.of('mt.txt'), rules };
}

const plain = ['TITLE: RAHASIA', 'STATUS: Publish', 'DATE: 01/02/2019 10:00:00 AM'];
const body = ['-----', 'BODY:', 'RAHASIA isi palsu.'];
const stranger = entryOf({
  author: 'Orang Lain',
  title: 'RAHASIA',
  body: 'RAHASIA',
  basename: 'r',
});

const forgeries: [string, string[]][] = [
  ['the line that ends an entry alone', ['--------', ...plain, ...body]],
  ['the line that ends an entry, twice', ['--------', '--------', ...plain, ...body]],
  ['both lines, and some keys', ['-----', '--------', ...plain, ...body]],
  ['both lines with blanks between', ['-----', '', '--------', '', ...plain, ...body]],
  ['both lines, and no body', ['-----', '--------', ...plain]],
  ['keys alone', ['-----', 'TITLE: RAHASIA', 'STATUS: Publish', ...body]],
  ['a second body for the entry', body],
  ['another excerpt for the entry', ['-----', 'EXCERPT:', 'RAHASIA']],
  ['keywords for the entry', ['-----', 'KEYWORDS:', 'RAHASIA']],
  [
    'a whole entry in another order',
    ['-----', '--------', ...headOf({ title: 'RAHASIA' }).toReversed(), ...body],
  ],
  ['two entries', ['-----', '--------', ...plain, ...body, '-----', '--------', ...plain, ...body]],
  [
    'keys of the newsroom, but not all',
    ['-----', '--------', 'AUTHOR: Siti Aminah', ...plain, ...body],
  ],
  ['all keys, but not all texts', ['-----', '--------', ...headOf({ title: 'RAHASIA' }), ...body]],
  [
    'the head of one entry and the whole of another',
    [
      ...['-----', '--------', ...headOf({ title: 'RAHASIA', basename: 's' })],
      ...entryOf({ author: 'Orang Lain', title: 'RAHASIA', body: 'RAHASIA', basename: 'q' }),
    ],
  ],
  [
    'a copy of the entry itself with another text',
    [
      '-----',
      '--------',
      ...entryOf({ body: 'RAHASIA', date: '05/05/2019 10:00:00 AM' }).slice(0, -5),
    ],
  ],
  ['a line that is none', ['-----', '--------', ...headOf({ title: 'RAHASIA' }), 'x', ...body]],
];

describe.each(['comments', 'pings'] as const)('%s that look like entries', (where) => {
  test.each(forgeries)('%s', async (_, lines) => {
    const { written, counts } = await withForged(lines.join('\n'), where);
    expect(written).not.toMatch(/RAHASIA|rahasia/);
    expect(counts).toMatchObject({ article: 2, page: 0, draft: 0 });
    expect(counts.private).toBeGreaterThanOrEqual(3);
  });
});

test('an entry of a stranger made exactly as the newsroom makes them is never published', async () => {
  const forged = ['-----', '--------', ...stranger.slice(0, -5)].join('\n');
  const { written, counts, rules } = await withForged(forged);
  expect(counts).toMatchObject({ article: 2, draft: 1 });
  expect(rules).toContain('maybe-comment');
  const texts = written.split(/^---$/m).filter((part) => part.includes('title: "RAHASIA"'));
  expect(texts).toHaveLength(1);
  expect(texts[0]).toContain('draft: true');
});

test('several of them vouch for none of each other', async () => {
  const one = (number: number) => [
    '-----',
    '--------',
    ...entryOf({ author: 'Orang Lain', title: `RAHASIA ${number}`, basename: `r${number}` }).slice(
      0,
      -4,
    ),
  ];
  const { counts } = await withForged([...one(1), ...one(2), ...one(3)].join('\n'));
  expect(counts).toMatchObject({ article: 2, page: 0, draft: 3 });
});

test('an entry whose head is odd is a draft', async () => {
  const text = mtExport([{}]).replace('STATUS: Publish', 'STATUS: Publish\nSTATUS: Draft');
  for (const odd of [text, mtExport([{}]).replace('\n\nDATE', '\nbukan kunci\nDATE')]) {
    const { outcome, rules } = await imported('mt.txt', mtExport([{ basename: 'a' }]) + odd);
    expect(outcome.units.of('mt.txt')).toEqual({ ...none, article: 1, draft: 1 });
    expect(rules).toContain('entry-odd');
  }
});

describe('entries after comments', () => {
  test('are published where they are made as the others by an author who is known', async () => {
    const units = ['a', 'b', 'c', 'd'].map((basename) => ({
      basename,
      title: basename,
      comments: ['RAHASIA'],
      primary: basename === 'b' ? 'Daerah' : undefined!,
    }));
    const { outcome } = await imported('mt.txt', mtExport(units));
    expect(outcome.units.of('mt.txt')).toEqual({ ...none, article: 4, private: 4 });
  });

  test('an author who is known only from later on is known', async () => {
    const units = [
      { comments: ['x'] },
      { basename: 'b', author: 'Budi', comments: ['x'] },
      { basename: 'c' },
      { basename: 'd', author: 'Budi' },
    ];
    const { outcome } = await imported('mt.txt', mtExport(units));
    expect(outcome.units.of('mt.txt')).toEqual({ ...none, article: 4, private: 2 });
  });

  test('an author of whom nothing else is there makes a draft', async () => {
    const units = [{ comments: ['x'] }, { basename: 'b', author: 'Budi' }];
    const { outcome, rules } = await imported('mt.txt', mtExport(units));
    expect(outcome.units.of('mt.txt')).toEqual({ ...none, article: 1, draft: 1, private: 1 });
    expect(rules).toContain('maybe-comment');
  });
});
