import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { readFrontMatter } from '../../../src/markdown/front-matter.ts';
import { readYaml } from '../../../src/markdown/front-matter/read-yaml.ts';
import { articleSchema } from '../../../src/schema/article.ts';
import { advertSchema } from '../../../src/schema/advert.ts';
import { authorSchema } from '../../../src/schema/author.ts';
import type { ContentKind } from '../../../src/schema/docs/files.ts';
import { docsFiles, fileSchema } from '../../../src/schema/docs/files.ts';
import { freeTextKeys, keyTree } from '../../../src/schema/key-tree.ts';
import { pageSchema } from '../../../src/schema/page.ts';
import { publishSchema } from '../../../src/schema/publish.ts';
import { seriesSchema } from '../../../src/schema/series.ts';
import { siteSchema } from '../../../src/schema/site.ts';
import { topicSchema } from '../../../src/schema/topic.ts';
import type { JsonSchema } from '../../../src/schema/values/input-form.ts';

const root = join(import.meta.dirname, '../../..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

const schemas: Record<ContentKind, z.ZodObject> = {
  article: articleSchema('Asia/Jakarta'),
  page: pageSchema('Asia/Jakarta'),
  series: seriesSchema('Asia/Jakarta'),
  site: siteSchema('Asia/Jakarta'),
  author: authorSchema,
  advert: advertSchema('Asia/Jakarta'),
  topic: topicSchema,
  publish: publishSchema,
};
const kinds = Object.keys(schemas) as ContentKind[];
const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, strictTypes: false });
const check = Object.fromEntries(
  kinds.map((kind) => [kind, ajv.compile(fileSchema(kind))]),
) as Record<ContentKind, ReturnType<typeof ajv.compile>>;

function faults(kind: ContentKind, value: unknown): string[] {
  check[kind](value);
  return (check[kind].errors ?? []).map(
    ({ instancePath, message }) => `${instancePath} ${message}`,
  );
}

test('what is committed is what npm run docs writes', () => {
  for (const [file, text] of docsFiles(read('README.md'))) expect(read(file), file).toBe(text);
});

test('VS Code finds a schema for every YAML file of the content folder', () => {
  const settings = JSON.parse(read('.vscode/settings.json')) as {
    'yaml.schemas': Record<string, string>;
  };
  expect(Object.entries(settings['yaml.schemas'])).toEqual([
    ['./.schema/site.json', 'content/site.yaml'],
    ['./.schema/topic.json', 'content/topics.yaml'],
    ['./.schema/author.json', 'content/authors/*.yaml'],
    ['./.schema/advert.json', 'content/adverts/*.yaml'],
    ['./.schema/publish.json', 'content/publish.yaml'],
  ]);
});

test('the README has a table of the fields of every kind of file', () => {
  const marks = [...read('README.md').matchAll(/<!-- fields: (\w+) -->\n\n\| field/g)];
  expect(marks.map(([, kind]) => kind).toSorted()).toEqual(kinds.toSorted());
});

/** Which schema a file of the content folder is for. */
function kindOf(file: string): ContentKind | undefined {
  const [folder] = file.split(sep);
  if (file === 'site.yaml') return 'site';
  if (file === 'topics.yaml') return 'topic';
  if (folder === 'authors') return 'author';
  // Files of entries have no fields.
  if (!file.endsWith('.md') || /\.live[\\/]/.test(file)) return undefined;
  if (folder === 'series') return 'series';
  return folder === 'pages' ? 'page' : 'article';
}

test('every file of the demonstration edition fits its schema', () => {
  const counts = new Map<ContentKind, number>();
  for (const file of readdirSync(join(root, 'content'), { recursive: true, encoding: 'utf8' })) {
    const kind = kindOf(file);
    if (kind === undefined || !/\.(?:md|yaml)$/.test(file)) continue;
    const text = read(join('content', file));
    const free = freeTextKeys(schemas[kind]);
    const { value } = file.endsWith('.md') ? readFrontMatter(text, free) : readYaml(text, 1, free);
    expect(faults(kind, value), file).toEqual([]);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  // Nobody publishes the demonstration, and nobody pays for adverts in it: examples are in the handbook.
  expect([...counts.keys(), 'publish', 'advert'].toSorted()).toEqual(kinds.toSorted());
});

const article = { title: 'Banjir', date: '2026-11-22', section: 'daerah' };
const site = { name: 'Koran', url: 'https://a.id', language: 'id', timeZone: 'Asia/Jakarta' };

test.each<[ContentKind, object]>([
  ['article', { ...article, title: undefined }],
  ['article', { ...article, date: 'besok' }],
  ['article', { ...article, judul: 'Banjir' }],
  ['article', { ...article, featured: 9 }],
  ['article', { ...article, label: 'berita' }],
  ['article', { ...article, draft: 'mungkin' }],
  ['article', { ...article, image: { alt: 'tanpa berkas' } }],
  ['article', { ...article, image: ['a.jpg'] }],
  ['article', { ...article, canonical: 'www.example.org' }],
  ['article', { ...article, permalink: 'tanpa-garis' }],
  ['article', { ...article, lang: 'bahasa Indonesia' }],
  ['article', { ...article, corrections: [{ time: '2026-11-22' }] }],
  ['site', { ...site, language: 'jv' }],
  ['site', { ...site, timeZone: 'WIB' }],
  ['site', { ...site, url: 'a.id' }],
  ['site', { ...site, look: { accent: 'merah' } }],
  ['site', { ...site, sections: [{ id: 'Gaya Hidup', name: 'Gaya Hidup' }] }],
  ['author', { kind: 'person' }],
  ['author', { name: 'Sari', kind: 'robot' }],
  ['topic', [{ name: 'Pemilu' }]],
  ['topic', { id: 'pemilu', name: 'Pemilu' }],
  ['page', { title: 'Tentang', menu: 'kepala' }],
  ['publish', { targets: [{ kind: 'folder' }] }],
  ['publish', { targets: [{ name: 'utama', kind: 'telnet' }] }],
  ['publish', { targets: [{ name: 'utama', kind: 'folder', port: 0 }] }],
  ['publish', { targets: [{ name: 'utama', kind: 'folder', preset: 'iis' }] }],
  ['publish', { targets: [{ name: 'utama', kind: 'folder', password: 'x' }] }],
])('the schema of a %s refuses %j', (kind, value) => {
  expect(faults(kind, JSON.parse(JSON.stringify(value)))).not.toEqual([]);
});

test('what people write in other ways passes', () => {
  const forgiven = {
    ...article,
    topics: 'Suriah, Rusia',
    authors: [{ id: 'sari', role: 'Penerjemah' }, 'budi', null],
    image: 'banjir.jpg',
    label: 'Opini',
    draft: 'Ya',
    featured: '2',
    description: null,
    withdrawn: true,
    ai: 'disunting mesin',
    corrections: { time: '17 Agustus 2015 14.30 WIB', text: 'tujuh' },
  };
  expect(faults('article', forgiven)).toEqual([]);
});

/** Every part of a schema that describes a field, with where it stands. */
function fieldsOf(node: JsonSchema, path = ''): [path: string, field: JsonSchema][] {
  const properties = (node['properties'] ?? {}) as Record<string, JsonSchema>;
  const inner = [node['items'], node['anyOf']].flat().filter((one) => one !== undefined);
  return [
    ...Object.entries(properties).flatMap(([key, field]): [string, JsonSchema][] => [
      [`${path}${key}`, field],
      ...fieldsOf(field, `${path}${key}.`),
    ]),
    ...inner.flatMap((one) => fieldsOf(one as JsonSchema, path)),
  ];
}

describe.each(kinds)('the schema of a %s', (kind) => {
  const fields = fieldsOf(fileSchema(kind));

  test('describes every field in two languages, with its form', () => {
    expect(fields.length).toBeGreaterThan(3);
    for (const [path, field] of fields) {
      expect(String(field['description']).split('\n\n'), path).toHaveLength(2);
      expect(field['type'] ?? field['anyOf'], path).toBeDefined();
    }
    const names = new Set(fields.map(([path]) => path));
    for (const key of keyTree(schemas[kind]).keys()) expect(names).toContain(key);
  });

  test('takes the examples that it gives', () => {
    for (const [path, { examples, ...field }] of fields)
      for (const example of (examples ?? []) as unknown[])
        expect(ajv.validate(field, example), `${path}: ${String(example)}`).toBe(true);
  });

  test('never refuses what Warta reads', () => {
    const text = fc.oneof(
      fc.constantFrom('ya', 'Tidak', 'opini', 'FOOTER', 'a.jpg', '/lama/', '/?p=1', 'id', 'UTC'),
      fc.constantFrom('2026-11-22 07:30', '17/8/2015', '50% 20%', '#A31621', 'HTTPS://a.id/b', '3'),
      fc.string().map((one) => one.trim()),
    );
    const scalar = fc.oneof(text, fc.integer({ min: -3, max: 20260101 }), fc.boolean());
    const value = fc.oneof(
      scalar,
      fc.constant(null),
      fc.array(fc.oneof(scalar, fc.constant(null)), { maxLength: 3 }),
      fc.constant({ time: '2026-11-22', text: 'b', id: 'c', name: 'd', from: 'en', src: 'e' }),
    );
    const one = fileSchema(kind);
    const { properties } = (kind === 'topic' ? one['items'] : one) as {
      properties: Record<string, JsonSchema>;
    };
    const allowed = new Map(
      Object.entries(properties).map(([key, field]) => [key, ajv.compile(field)]),
    );
    const takesList = (key: string): boolean => JSON.stringify(properties[key]).includes('"array"');
    fc.assert(
      fc.property(fc.constantFrom(...allowed.keys()), value, (key, written) => {
        // The readers of single values take a list of one here and there, which no one means.
        if (Array.isArray(written) && !takesList(key)) return;
        const below = keyTree(schemas[kind]).get(key)?.below;
        const known =
          typeof written === 'object' && written !== null && !Array.isArray(written)
            ? Object.fromEntries(Object.entries(written).filter(([inner]) => below?.has(inner)))
            : written;
        const reader = schemas[kind].shape[key] as z.ZodType;
        if (reader.safeParse(known ?? undefined).success)
          expect(allowed.get(key)!(known)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});
