import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSettings } from '../../../../src/build/settings.ts';
import type { ArticleAnalysis } from '../../../../src/search/writer/article-analysis.ts';
import { FIRST } from '../../../../src/search/writer/term-order.ts';
import { openAnalyses } from '../../../../src/build/state/analyses.ts';

const root = join(import.meta.dirname, '../../../..');
const analysis = (at: number) => ({
  terms: ['judul', 'isi', `nomor${at}`],
  order: Uint16Array.from({ length: 300 }, (_, place) => (place + at) % (FIRST + 3)),
  pairs: [`KPK\tkomisi ${at}`],
  text: `Isi artikel nomor ${at}: “naik 5 °C”.`,
});
/** What an analysis says, whatever list its terms stand in. */
const said = ({ terms, order, pairs, text }: ArticleAnalysis) => [
  pairs,
  text,
  [...order].map((code) => (code < FIRST ? code : terms[code - FIRST])),
];
const keys = Array.from({ length: 600 }, (_, at) => `/s${at}/ d${at}`);

function fresh() {
  const settings = readSettings({}, root, new Date(0));
  return { ...settings, stateRoot: mkdtempSync(join(tmpdir(), 'warta-analyses-')) };
}

function filled(settings: ReturnType<typeof fresh>): void {
  const analyses = openAnalyses(settings);
  for (const [at, key] of keys.entries()) analyses.set(key, analysis(at));
  analyses.save(keys);
}

test('analyses of an earlier build are found again, and new ones are added to them', () => {
  const settings = fresh();
  filled(settings);
  const file = join(settings.stateRoot, 'search/analyses.zst');
  const size = statSync(file).size;
  const later = openAnalyses(settings);
  expect(keys.every((key) => later.has(key))).toBe(true);
  expect(keys.map((key) => said(later.get(key)!))).toEqual(keys.map((_, at) => said(analysis(at))));
  expect(later.has('/s1/ other')).toBe(false);
  later.set('/baru/ x', analysis(999));
  later.save([...keys, '/baru/ x']);
  const last = openAnalyses(settings);
  expect(said(last.get('/baru/ x')!)).toEqual(said(analysis(999)));
  expect(said(last.get(keys[599]!)!)).toEqual(said(analysis(599)));
  expect(statSync(file).size).toBeLessThan(size * 1.2);
});

test('a damaged pack is none, and so is a damaged index', () => {
  const settings = fresh();
  filled(settings);
  const packs = join(settings.stateRoot, 'search/analyses.zst');
  const bytes = readFileSync(packs);
  bytes.fill(7, 20, 60);
  writeFileSync(packs, bytes);
  const damaged = openAnalyses(settings);
  expect(damaged.has(keys[0]!)).toBe(false);
  expect(damaged.has(keys[599]!)).toBe(true);
  writeFileSync(join(settings.stateRoot, 'search/analyses.json'), '{}');
  expect(openAnalyses(settings).has(keys[599]!)).toBe(false);
});

test('an index that is older than the file it points into finds nothing of other stories', () => {
  const settings = fresh();
  filled(settings);
  const index = join(settings.stateRoot, 'search/analyses.json');
  const older = readFileSync(index);
  rmSync(join(settings.stateRoot, 'search'), { recursive: true });
  const others = openAnalyses(settings);
  for (const [at, key] of keys.entries()) others.set(`/lain${key}`, analysis(at));
  others.save(keys.map((key) => `/lain${key}`));
  writeFileSync(index, older);
  const mixed = openAnalyses(settings);
  expect(keys.filter((key) => mixed.has(key))).toEqual([]);
});

test('articles of so many different words that a pack cannot count them all are packed apart', () => {
  const settings = fresh();
  const analyses = openAnalyses(settings);
  const long = (name: string) => ({
    terms: Array.from({ length: 50_000 }, (_, at) => `${name}${at}`),
    order: Uint16Array.from({ length: 50_000 }, (_, at) => FIRST + at),
    pairs: [],
    text: '',
  });
  analyses.set('/a/ 1', long('a'));
  analyses.set('/b/ 1', long('b'));
  analyses.save(['/a/ 1', '/b/ 1']);
  const later = openAnalyses(settings);
  expect(said(later.get('/a/ 1')!)).toEqual(said(long('a')));
  expect(said(later.get('/b/ 1')!)).toEqual(said(long('b')));
});

test('packs that are handed over are found by another machine', () => {
  const [here, there] = [fresh(), fresh()];
  filled(here);
  const asked = keys.slice(0, 10);
  const packs = [...openAnalyses(here).packs(asked)];
  expect(packs.length).toBeLessThan(keys.length);
  const analyses = openAnalyses(there);
  for (const pack of packs) analyses.append(pack);
  analyses.save(asked);
  const later = openAnalyses(there);
  for (const [at, key] of asked.entries())
    expect(said(later.get(key)!)).toEqual(said(analysis(at)));
  expect([...openAnalyses(there).packs(['/x/ d'])]).toEqual([]);
});
