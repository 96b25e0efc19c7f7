import { expect, test } from 'vitest';
import { readContent } from '../../../src/content-files/read.ts';
import { checkContent } from '../../../src/newsroom/check/check-content.ts';
import { article, contentFolder } from '../../content-folder.ts';

const FILE = 'articles/2015/09/banjir.md';
const NOW = new Date('2015-09-17T00:00:00Z');

test('a build names the fences of a phone as the check does', async () => {
  const root = contentFolder({ [FILE]: article().replaceAll(/^---$/gm, '—-') });
  const of = (findings: readonly { file: string; rule: string; line: number; effect: string }[]) =>
    findings
      .filter(({ file, effect }) => file === FILE && effect !== 'warn')
      .map(({ rule, line, effect }) => `${rule} ${line} ${effect}`);
  const { content } = readContent({ root, now: NOW });
  const checked = await checkContent({ root, now: NOW });
  const said = of(content.findings);
  expect(said.map((one) => one.split(' ')[0])).toEqual(['slip/fence', 'slip/fence']);
  expect(of(checked.findings)).toEqual(said);
  expect(checked.findings.filter(({ rule }) => rule === 'slip/fence')).toHaveLength(2);
});
