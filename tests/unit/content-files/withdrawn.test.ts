import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/content-files/read.ts';
import { contentFolder, article } from '../../content-folder.ts';
import { YOUNG, expectDown, read } from './taken-down.ts';

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
    const { withdrawn } = expectDown(article(line));
    expect(withdrawn).toEqual(parts);
    expectDown(article(line), { now: YOUNG });
  });

  test.each(['tidak', 'false', 'no', 'bukan', 'Tidak', '"tidak"', 'tidak # belum'])(
    'but an explicit no: %s',
    (no) => {
      const { taken, rules } = read(article(`withdrawn: ${no}`));
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
        expectDown(article(`withdrawn: ${JSON.stringify(one)}`));
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
    const { rules } = expectDown(article(line));
    expect(rules).toContain('withdrawn/written');
    expect(rules).not.toContain('field/unknown');
  });

  test.each(['withdrawn: tidak', 'ditarik: tidak', 'drawn: ya', 'draf: tidak', 'dibuat: ya'])(
    'and no other: %s',
    (line) => expect(read(article(line)).taken?.withdrawn).toBeUndefined(),
  );
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
  ])('%j', (line) => expect(expectDown(article(line)).withdrawn.erase).toBe(true));

  test.each(['withdrawn: { erase: tidak }', 'withdrawn: Jejaknya tidak hapus'])(
    'not by %j',
    (line) => expect(expectDown(article(line)).withdrawn.erase).toBeUndefined(),
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
