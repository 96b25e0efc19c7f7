import { describe, expect, test } from 'vitest';
import { articleSchema } from '../../../src/schema/article.ts';
import { authorSchema } from '../../../src/schema/author.ts';
import type { KeyTree } from '../../../src/schema/key-tree.ts';
import { freeTextKeys, keyTree, meantKey } from '../../../src/schema/key-tree.ts';
import { pageSchema } from '../../../src/schema/page.ts';
import { publishSchema } from '../../../src/schema/publish.ts';
import { siteSchema } from '../../../src/schema/site.ts';
import { topicSchema } from '../../../src/schema/topic.ts';

const schemas = {
  site: siteSchema('UTC'),
  article: articleSchema('UTC'),
  author: authorSchema,
  topic: topicSchema,
  page: pageSchema('UTC'),
  publish: publishSchema,
};

function undocumented(tree: KeyTree, path = ''): string[] {
  return Array.from(tree).flatMap(([key, { doc, below }]) => {
    const inner = below ? undocumented(below, `${path}${key}.`) : [];
    return inner.concat(doc?.en.endsWith('.') && doc.id.endsWith('.') ? [] : `${path}${key}`);
  });
}

/** The tree, and every one below it. */
function groups(tree: KeyTree): KeyTree[] {
  return [tree, ...[...tree.values()].flatMap(({ below }) => (below ? groups(below) : []))];
}

describe.each(Object.entries(schemas))('the schema of a %s', (_, schema) => {
  test('says in both languages what each of its fields is for', () => {
    const count = groups(keyTree(schema)).reduce((sum, { size }) => sum + size, 0);
    expect(count).toBeGreaterThan(3);
    expect(undocumented(keyTree(schema))).toEqual([]);
  });

  test('has no synonym that is a field itself or that two fields claim', () => {
    for (const tree of groups(keyTree(schema))) {
      const synonyms = Array.from(tree.values()).flatMap(({ doc }) => doc?.synonyms ?? []);
      expect(synonyms.filter((name) => tree.has(name))).toEqual([]);
      expect(new Set(synonyms).size).toBe(synonyms.length);
    }
  });
});

test('Indonesian words and near spellings lead to the right field', () => {
  const tree = keyTree(schemas.article);
  const meant = ['judul', 'tanggal', 'penulis', 'Title', 'sumber', 'tittle', 'foto', 'zzz'];
  expect(meant.map((key) => meantKey(key, tree))).toEqual([
    'title',
    'date',
    'authors',
    'title',
    'source',
    'title',
    'image',
    undefined,
  ]);
});

test('free text is what people write sentences in, and no group of fields', () => {
  const keys = freeTextKeys(schemas.article);
  expect([...keys]).toEqual(
    expect.arrayContaining([
      'title',
      'judul',
      'description',
      'caption',
      'credit',
      'text',
      'reason',
    ]),
  );
  for (const key of ['source', 'image', 'authors', 'date', 'topics', 'section', 'src', 'url'])
    expect(keys.has(key)).toBe(false);
});
