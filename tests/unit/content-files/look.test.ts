import { expect, test } from 'vitest';
import { parseSite } from '../../../src/content-files/parse/site.ts';
import { siteYaml } from '../../support/small-content.ts';

const reading = (font: string) => parseSite(`${siteYaml}look:\n  font: ${font}\n`);

test.each([
  ['Serif', 'serif'],
  ['campuran', 'mixed'],
  ['sans-serif', 'sans'],
  ['sistem', 'system'],
])('the pair of faces written %s is known', (written, font) => {
  const { site, findings } = reading(written);
  expect(findings).toEqual([]);
  expect(site.look.font).toBe(font);
});

test('who misspells a pair of faces reads which was meant, and all there are', () => {
  const [finding] = reading('sistim').findings;
  expect(finding!.values).toMatchObject({
    value: 'sistim',
    choices: 'serif, mixed, sans, system',
    suggestion: 'system',
  });
});
