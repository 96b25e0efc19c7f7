import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/content-files/read.ts';
import { wordsIn } from '../../../src/words/words-in.ts';
import { describe as describeProblem } from '../../../src/problems/describe.ts';
import { contentFolder, story } from '../../content-folder.ts';

/** The day after the story was written, and two years later, when nothing in it is young. */
const YOUNG = '2015-09-17T00:00:00Z';
const OLD = '2017-09-17T00:00:00Z';
const FILE = 'articles/2015/09/a.md';
const OTHER = 'articles/2015/09/lain.md';

function read(text: string | Uint8Array, { file = FILE, now = OLD } = {}) {
  const root = contentFolder({ [file]: text, [OTHER]: story() });
  const { content } = readContent({ root, now: new Date(now) });
  const taken = content.articles.find((article) => article.file === file);
  return {
    taken,
    effects: new Set(content.findings.map(({ effect }) => effect)),
    rules: content.findings.filter((one) => one.file === file).map(({ rule }) => rule),
    others: content.articles.filter((article) => article.file !== file).map(({ id }) => id),
  };
}

/** What every form has to do: the story is down at its address, and nobody else is stopped. */
function expectDown(text: string | Uint8Array, where: Parameters<typeof read>[1] = {}) {
  const { taken, effects, others, rules } = read(text, where);
  expect(taken?.withdrawn, String(rules)).toBeDefined();
  expect(taken?.path).toBe('/2015/09/a/');
  expect([...effects].filter((effect) => effect !== 'warn')).toEqual([]);
  expect(others).toEqual(['2015/09/lain']);
  return { withdrawn: taken!.withdrawn!, rules };
}

const TIME = '2015-09-18T03:00:00.000Z';

describe('any form of the key takes the story down', () => {
  test.each([
    ['withdrawn: ya', {}],
    ['withdrawn: true', {}],
    ['withdrawn:', {}],
    ['withdrawn: ""', {}],
    ['withdrawn: ~', {}],
    ['withdrawn: Sumber menarik keterangannya', { reason: 'Sumber menarik keterangannya' }],
    ['withdrawn: "Atas: permintaan"', { reason: 'Atas: permintaan' }],
    ['withdrawn: Atas permintaan: keluarga', { reason: 'Atas permintaan: keluarga' }],
    ['withdrawn: |\n  Dua\n  baris', { reason: 'Dua\nbaris' }],
    ['withdrawn: 2015-09-18 10:00', { time: TIME }],
    ['withdrawn: 18 September 2015 10.00 WIB', { time: TIME }],
    ['withdrawn: 1', {}],
    ['withdrawn: {}', {}],
    ['withdrawn: []', {}],
    ['withdrawn: [tidak]', {}],
    ['withdrawn:\n  - ya', {}],
    [
      'withdrawn:\n  - time: 2015-09-18 10:00\n    reason: Keliru.',
      { time: TIME, reason: 'Keliru.' },
    ],
    ['withdrawn: { time: 2015-09-18 10:00 }', { time: TIME }],
    ['withdrawn: { reason: Keliru. }', { reason: 'Keliru.' }],
    ['withdrawn: { time: kemarin, reason: Keliru. }', { reason: 'Keliru.' }],
    ['withdrawn: { time: 31/2/2015 }', {}],
    ['withdrawn: { time: [x], reason: { a: b } }', {}],
    ['withdrawn: { time: , reason: }', {}],
    ['withdrawn: { waktu: 2015-09-18 }', {}],
    ['withdrawn: { erase: tidak }', {}],
    [
      'withdrawn:\n  time: 2015-09-18 10:00\n  reason: Keliru: semua',
      { time: TIME, reason: 'Keliru: semua' },
    ],
    ['withdrawn: mungkin', {}],
    ['withdrawn: y', {}],
    ['withdrawn: { a: { b: { c: d } } }', {}],
  ])('%j', (line, { ...parts }) => {
    const { withdrawn } = expectDown(story(line));
    expect(withdrawn).toEqual(parts);
    expectDown(story(line), { now: YOUNG });
  });

  test.each(['tidak', 'false', 'no', 'bukan', 'Tidak', '"tidak"', 'tidak # belum'])(
    'but an explicit no: %s',
    (no) => {
      const { taken, rules } = read(story(`withdrawn: ${no}`));
      expect(taken).toBeDefined();
      expect(taken?.withdrawn).toBeUndefined();
      expect(rules).toEqual([]);
    },
  );

  test('whatever value YAML can hold', () => {
    const scalar = fc.oneof(fc.boolean(), fc.integer(), fc.string(), fc.constant(null));
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        { maxDepth: 3 },
        scalar,
        fc.array(tie('any'), { maxLength: 3 }),
        fc.dictionary(
          fc.constantFrom('time', 'reason', 'erase', 'x', 'toString', '__proto__'),
          tie('any'),
          { maxKeys: 3 },
        ),
      ),
    })).any;
    const isNo = (one: unknown): boolean =>
      /^(?:tidak|false|no|bukan)$/i.test(typeof one === 'object' ? '' : String(one).trim());
    fc.assert(
      fc.property(value, (one) => {
        fc.pre(!isNo(one));
        expectDown(story(`withdrawn: ${JSON.stringify(one)}`));
      }),
      { numRuns: 150 },
    );
  });
});

describe('a key that is meant to be it takes the story down and is named', () => {
  test.each([
    'ditarik: ya',
    'dicabut: Sumber menarik keterangannya',
    'Dicabut: ya',
    'Withdrawn: ya',
    'WITHDRAWN: ya',
    'withdrawm: ya',
    'witdrawn: ya',
    'withdrawal: ya',
    '"withdrawn ": ya',
    'withdrawn\u200B: ya',
    'retracted: true',
    'takedown: ya',
    'dicabt: ya',
    '  withdrawn: ya',
    'image:\n  withdrawn: ya',
  ])('%j', (line) => {
    const { rules } = expectDown(story(line));
    expect(rules).toContain('withdrawn/written');
    expect(rules).not.toContain('field/unknown');
  });

  test.each(['withdrawn: tidak', 'ditarik: tidak', 'drawn: ya', 'draf: tidak', 'dibuat: ya'])(
    'and no other: %s',
    (line) => expect(read(story(line)).taken?.withdrawn).toBeUndefined(),
  );
});

const lines = (...all: string[]): string => `---\n${all.join('\n')}\n---\n\nIsi.\n`;

describe('whatever else is wrong with it', () => {
  test.each([
    ['a bad date', lines('title: A', 'date: kemarin', 'section: nasional', 'withdrawn: ya')],
    ['no date', lines('title: A', 'section: nasional', 'withdrawn: ya')],
    ['an unknown section', lines('title: A', 'date: 2015-09-16', 'section: x', 'withdrawn: ya')],
    ['no title', lines('date: 2015-09-16', 'section: nasional', 'withdrawn: ya')],
    ['nothing but the key', lines('withdrawn: ya')],
    ['an unclosed quote after', lines('title: A', 'withdrawn: ya', 'section: "nasional')],
    ['an unclosed quote before', lines('section: "nasional', 'withdrawn: ya', 'date: 2015-09-16')],
    ['an unclosed bracket', lines('topics: [a, b', 'withdrawn: ya', 'date: 2015-09-16')],
    ['an unclosed bracket and a map', lines('topics: [a', 'withdrawn: { reason: Keliru. }')],
    ['a colon', lines('section: a: b', 'withdrawn: ya')],
    ['a tab', lines('image:\n\tsrc: a.jpg', 'withdrawn: ya')],
    ['a tab before the key', lines('title: A', '\twithdrawn: ya', 'section: "a')],
    ['the key twice', lines('title: A', 'withdrawn: ya', 'withdrawn: tidak')],
    ['another key twice', lines('title: A', 'title: B', 'withdrawn: ya')],
    ['no space after the colon', lines('title: A', 'date: 2015-09-16', 'withdrawn:ya')],
    ['an equals sign', lines('title: A', 'date: 2015-09-16', 'withdrawn = ya')],
    ['no colon', lines('title: A', 'date: 2015-09-16', 'section: nasional', 'withdrawn')],
    ['below a headline', lines('title: A', '  withdrawn: ya', 'date: 2015-09-16')],
    ['as a list', lines('- title: A', '- withdrawn: ya')],
    ['no second fence', '---\ntitle: A\nwithdrawn: ya\n\nIsi berita.\n'],
    ['no fence', 'title: A\nwithdrawn: ya\n---\n\nIsi berita.\n'],
    ['the key before the fence', 'withdrawn: ya\n---\ntitle: A\n---\n\nIsi berita.\n'],
    [
      'Windows line ends',
      lines('title: "A', 'section: "a', 'withdrawn: ya').replaceAll('\n', '\r\n'),
    ],
    ['an Indonesian key in broken YAML', lines('section: "a', 'dicabut: ya')],
    ['a broken address', story('permalink: x y\nwithdrawn: ya')],
    ['a picture that is not there', story('image: tidak-ada.jpg\nwithdrawn: ya')],
    ['a date that is a group', lines('date: { toString: x }', 'withdrawn: ya')],
    ['a featured that is none', story('featured: 9\nwithdrawn: ya')],
  ])('%s', (_, text) => {
    expectDown(text);
    expectDown(text, { now: YOUNG });
  });

  test('a file of Windows’ letters, and one of UTF-16', () => {
    const text = story('withdrawn: Permintaan café').replace('Isi', 'Café');
    expect(expectDown(Buffer.from(text, 'latin1')).withdrawn).toEqual({
      reason: 'Permintaan café',
    });
    expect(expectDown(Buffer.from(`\uFEFF${text}`, 'utf16le')).withdrawn).toEqual({
      reason: 'Permintaan café',
    });
  });

  test('a file that is too large', () => {
    expectDown(story('withdrawn: ya', 'Isi. '.repeat(250_000)));
  });

  test('an old story that is broken and not withdrawn still stops', () => {
    expect(read(lines('title: A', 'section: "a')).effects).toContain('stop');
    expect(read(lines('title: A', 'section: "a', '# withdrawn: ya')).effects).toContain('stop');
    expect(read(lines('title: A', 'section: "a', 'withdrawn: tidak')).effects).toContain('stop');
    expect(read('Isi saja.\n\nWithdrawn: ya\n').effects).toContain('stop');
  });

  test('with an address of its own, also where the YAML is broken', () => {
    const { taken } = read(lines('permalink: /lama.html', 'withdrawn: ya', 'section: "a'));
    expect(taken?.path).toBe('/lama.html');
  });

  test('where its data is broken, its text is not taken for data', () => {
    const body = 'permalink: /lain.html\ndate: 2001-02-03\ndraft: ya';
    const { taken } = read(`${lines('title: A', 'withdrawn: ya', 'section: "a')}${body}\n`);
    expect(taken?.path).toBe(read(lines('title: A', 'withdrawn: ya', 'section: "a')).taken?.path);
    expect(taken?.path).not.toBe('/lain.html');
  });

  test('without any address it is left out, and stops nobody', () => {
    const { taken, effects, rules } = read(lines('title: A', 'withdrawn: ya'), {
      file: 'articles/lepas.md',
    });
    expect(taken).toBeUndefined();
    expect(effects).toEqual(new Set(['warn']));
    expect(rules).toContain('withdrawn/no-address');
  });

  test('on the address of another story or page: that stays, and this one is left out', () => {
    const taken = story('permalink: /2015/09/lain/\nwithdrawn: ya');
    for (const file of [FILE, 'articles/2015/09/z.md']) {
      const { taken: entry, effects, others, rules } = read(taken, { file });
      expect([entry, [...effects], others]).toEqual([undefined, ['warn'], ['2015/09/lain']]);
      expect(rules).toContain('address/twice');
    }
    const onSection = read(story('permalink: /nasional/\nwithdrawn: ya'));
    expect([onSection.taken, [...onSection.effects]]).toEqual([undefined, ['warn']]);
  });
});

describe('what is missing is asked for', () => {
  test.each([
    ['withdrawn: ya', 'both'],
    ['withdrawn: { time: 2015-09-18 10:00 }', 'reason'],
    ['withdrawn: Sumber menarik keterangannya', 'time'],
  ])('%j lacks %s', (line, missing) => {
    const root = contentFolder({ [FILE]: story(line) });
    const { content } = readContent({ root, now: new Date(OLD) });
    expect(content.findings).toMatchObject([
      { file: FILE, line: 6, rule: 'withdrawn/incomplete', effect: 'warn', values: { missing } },
    ]);
  });

  test.each(['id', 'en'] as const)(
    'the line that is offered in %s, pasted, asks for nothing',
    (language) => {
      for (const line of [
        'withdrawn: ya',
        'withdrawn: Kata "ya", [semua]: #1',
        'withdrawn: 2015-09-18',
        'withdrawn: { time: 2030-01-01 }',
      ]) {
        const root = contentFolder({ [FILE]: story(line) });
        const { findings } = readContent({ root, now: new Date(OLD) }).content;
        const { fix } = describeProblem(findings[0]!, wordsIn(language).check);
        const pasted = /withdrawn: \{.*\}$/.exec(fix)![0];
        expect(read(story(pasted)).rules, pasted).toEqual([]);
      }
    },
  );

  test('a whole one, and one that erases, ask for nothing', () => {
    expect(read(story('withdrawn: { time: 2015-09-18, reason: Keliru. }')).rules).toEqual([]);
    expect(read(story('withdrawn: { erase: ya }')).rules).toEqual([]);
  });

  test('a time to come takes it down now, and is named', () => {
    const { withdrawn, rules } = expectDown(story('withdrawn: { time: 2030-01-01, reason: X. }'));
    expect(withdrawn.reason).toBe('X.');
    expect(rules).toEqual(['withdrawn/future']);
  });

  test('a draft that is withdrawn is told that no notice stands in its place', () => {
    const { taken, rules } = read(
      story('draft: ya\nwithdrawn: { time: 2015-09-18, reason: Keliru. }'),
    );
    expect([taken?.draft, taken?.withdrawn !== undefined]).toEqual([true, true]);
    expect(rules).toEqual(['withdrawn/draft']);
  });
});

describe('erasing', () => {
  test.each([
    'withdrawn: { erase: ya }',
    'withdrawn: { erase: true, reason: Putusan pengadilan. }',
    'withdrawn:\n  erase: ya',
    'withdrawn: { erase: mungkin }',
    'withdrawn: { erase: }',
    'withdrawn: { hapus: ya }',
    'withdrawn: { earse: ya }',
    'withdrawn: erase',
    'withdrawn: hapus',
    'withdrawn: [erase]',
    'withdrawn:\n  - erase: ya',
    'erase: ya',
    'dihapus: ya',
    'dicabut: { erase: ya }',
    'section: "x\nwithdrawn: { erase: ya }',
    'section: "x\nwithdrawn:\n  erase: ya',
    'section: "x\nwithdrawn: { erase: ya',
  ])('%j', (line) => expect(expectDown(story(line)).withdrawn.erase).toBe(true));

  test.each(['withdrawn: { erase: tidak }', 'withdrawn: Jejaknya tidak hapus'])(
    'not by %j',
    (line) => expect(expectDown(story(line)).withdrawn.erase).toBeUndefined(),
  );
});

test.each(['withdrawn: ya', 'withdrawn:', 'dicabut: { hapus: ya }', 'withdrawn: Salah kutip.'])(
  'a page beside the news that says %s is not published',
  (line) => {
    const root = contentFolder({
      'pages/profil.md': `---\ntitle: Profil\n${line}\n---\nIsi.\n`,
    });
    const { pages, findings } = readContent({ root, now: new Date('2026-01-01') }).content;
    expect(pages.map(({ draft }) => draft)).toEqual([true]);
    expect(findings.map(({ rule, effect }) => `${rule} ${effect}`)).toContain(
      'withdrawn/page warn',
    );
  },
);
