import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { articleSchema } from '../../src/schema/article.ts';
import { siteSchema } from '../../src/schema/site.ts';
import { fieldTable } from '../support/field-table.ts';

const root = join(import.meta.dirname, '../..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

test.each([
  ['an article', articleSchema('Asia/Jakarta')],
  ['site.yaml', siteSchema('Asia/Jakarta')],
])('the README lists the fields of %s as the schema has them', (_, schema) => {
  expect(readme).toContain(fieldTable(schema));
});

test('the README names every command, and no command that is not there', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const named = [...readme.matchAll(/npm run ([a-z:-]+)/g)].map((match) => match[1]!);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});
