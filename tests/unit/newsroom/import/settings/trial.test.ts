import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runImportCommand } from '../../../../../src/newsroom/import/command.ts';
import { readArguments } from '../../../../../src/newsroom/terminal/read-arguments.ts';
import { contentFolder, filesIn, fixtures } from '../support/content-folder.ts';
import { importIo, runImport } from '../support/run-import.ts';

const habits = join(fixtures, 'wxr/kebiasaan.xml');
const articlesIn = (content: string) =>
  Object.keys(filesIn(content)).filter((name) => !name.startsWith('authors/'));

test('--only with a number brings so many first articles, and counts the others', async () => {
  const content = contentFolder();
  const { units } = await runImport(content, habits, { only: '3' });
  expect(articlesIn(content)).toHaveLength(3);
  const whole = await runImport(contentFolder(), habits);
  const sum = (counts: Record<string, number>) => Object.values(counts).reduce((a, b) => a + b);
  expect(sum(units.total)).toBe(sum(whole.units.total));
});

test('--only with words brings what has them in headline, address or category', async () => {
  const content = contentFolder();
  await runImport(content, habits, { only: 'BANJIR' });
  expect(articlesIn(content)).toEqual(['articles/2019/03/banjir-demak.md']);
});

test('--since brings what is dated from then on', async () => {
  const content = contentFolder();
  await runImport(content, habits, { since: '2030-01-01T00:00:00.000Z' });
  expect(articlesIn(content)).toEqual(['articles/2031/01/terbit-nanti.md']);
});

test('a trial that is followed by the whole ends like the whole alone', async () => {
  const [tried, whole] = [contentFolder(), contentFolder()];
  await runImport(tried, habits, { only: '4' });
  await runImport(tried, habits);
  await runImport(whole, habits);
  expect(filesIn(tried)).toEqual(filesIn(whole));
});

test('--since that is no time is answered with an example', async () => {
  const args = readArguments('import', [habits, '--since', 'kemarin dulu'], {});
  await expect(runImportCommand(args, importIo(contentFolder()))).rejects.toMatchObject({
    misuse: { kind: 'time', option: '--since', value: 'kemarin dulu' },
  });
});
