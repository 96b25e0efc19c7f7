import { expect, test } from 'vitest';
import { scanBody } from '../../../src/content-files/body/scan-body.ts';
import { renderMarkdown } from '../../../src/markdown/render.ts';
import { marginsOf } from '../../../src/publish/hosts/margins.ts';
import { nginxHttp } from '../../../src/publish/hosts/nginx.ts';
import { sampleContext } from '../markdown/sample-context.ts';

/** More than a function can be given as arguments (about 120,000 where Node has its usual stack). */
const MANY = 200_000;
const many = <T>(make: (number: number) => T): T[] =>
  Array.from({ length: MANY }, (_, number) => make(number));

test('a line of 200,000 links is read', () => {
  expect(scanBody('[](a)'.repeat(MANY), 1).references).toHaveLength(MANY);
});

test('a text with 70,000 notes is rendered', () => {
  const notes = Array.from({ length: 70_000 }, (_, at) => at.toString(36));
  const text = `${notes.map((at) => `[^${at}]`).join('')}\n\n${notes.map((at) => `[^${at}]: b`).join('\n')}`;
  expect(renderMarkdown(text, sampleContext()).html).toContain('fn_70000');
});

test('a site of 200,000 folders is held against the limits of a host', () => {
  const files = many((number) => ({ path: `penulis/${number}/index.html`, bytes: 1 }));
  const counts = { rules: 0, patterns: 0, ruleLength: 0, headerRules: 0, headerLength: 0 };
  const [inFolder] = marginsOf('netlify', files, counts);
  expect(inFolder).toMatchObject({ limit: 'filesInFolder', used: 1 });
});

test('rules for 200,000 old addresses are written', () => {
  const redirects = many((number) => ({
    from: `/lama/${number}/`,
    query: undefined,
    to: '/baru/',
  }));
  expect(
    nginxHttp({ base: '/', redirects, patterns: [], goneAddresses: [], refusesTraining: false }),
  ).toContain('/lama/199999');
});
