import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../../src/newsroom/check/check-content.ts';
import { contentFolder, SITE } from '../../../content-folder.ts';
import { ethicsCases } from '../../../support/newsroom/ethics-cases.ts';

const NOW = new Date('2020-01-01T00:00:00Z');
const HELP = 'helpline: { text: Bicaralah dengan konselor., phone: 119 ext 8 }\n';

/** The reminders that each case of a file draws, in its order. */
async function remindersOf(file: string): Promise<(readonly [name: string, rules: string[]])[]> {
  const cases = ethicsCases(file);
  const paths = cases.map(({ slug }) => `articles/2015/09/${slug}.md`);
  const root = contentFolder({
    'site.yaml': SITE + HELP,
    ...Object.fromEntries(cases.map(({ text }, at) => [paths[at], text])),
  });
  const { findings } = await checkContent({ root, now: NOW });
  return cases.map(({ name }, at) => [
    name,
    findings

      .filter(({ rule, severity }) => rule.startsWith('ethics/') && severity === 'warning')
      .filter(({ file: there }) => there === paths[at])
      .map(({ rule }) => rule),
  ]);
}

describe('reminders of press ethics', () => {
  test('are drawn by at least nine of ten written breaches, in different words', async () => {
    const all = await remindersOf('breaches.txt');
    const missed = all.filter(([rule, found]) => !found.includes(rule));
    expect(all.length).toBeGreaterThanOrEqual(50);
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(all.length / 10);
  });

  test('are not drawn by honest articles that come near', async () => {
    const all = await remindersOf('near-misses.txt');
    expect(all.length).toBeGreaterThanOrEqual(50);
    expect(all.filter(([, found]) => found.length > 0)).toEqual([]);
  });
});
