import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSettings } from '../../../../src/build/settings.ts';
import { openAnalyses } from '../../../../src/build/state/analyses.ts';

const root = join(import.meta.dirname, '../../../..');
const analysis = (at: number) => ({
  terms: `judul ${at}`,
  order: `isi ${at} `.repeat(50),
  pairs: [`KPK\tkomisi ${at}`],
});
const keys = Array.from({ length: 150 }, (_, at) => `/s${at}/ d${at}`);

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
  expect(keys.every((key, at) => later.get(key)?.terms === `judul ${at}`)).toBe(true);
  expect(later.has('/s1/ other')).toBe(false);
  later.set('/baru/ x', analysis(999));
  later.save([...keys, '/baru/ x']);
  const last = openAnalyses(settings);
  expect(last.get('/baru/ x')?.terms).toBe('judul 999');
  expect(last.get(keys[149]!)?.terms).toBe('judul 149');
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
  expect(damaged.has(keys[149]!)).toBe(true);
  writeFileSync(join(settings.stateRoot, 'search/analyses.json'), '{}');
  expect(openAnalyses(settings).has(keys[149]!)).toBe(false);
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
