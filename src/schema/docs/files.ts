import type { z } from 'zod';
import { articleSchema, authorSchema, pageSchema, siteSchema, topicSchema } from '../schemas.ts';
import type { KeyTree } from '../key-tree.ts';
import { keyTree } from '../key-tree.ts';
import type { JsonSchema } from '../input-form.ts';
import { jsonSchema } from './json-schema.ts';

/** Only what is written is looked at here, and that is the same in every zone. */
const ZONE = 'Asia/Jakarta';

/** A kind of file that editors write. */
export type ContentKind = 'article' | 'site' | 'author' | 'topic' | 'page';

const schemas: Readonly<Record<ContentKind, readonly [schema: z.ZodType, title: string]>> = {
  article: [articleSchema(ZONE), 'Front matter of an article (content/articles/)'],
  site: [siteSchema(ZONE), 'Settings of the site (content/site.yaml)'],
  author: [authorSchema, 'An author (content/authors/)'],
  topic: [topicSchema, 'Topics (content/topics.yaml)'],
  page: [pageSchema(ZONE), 'Front matter of a page (content/pages/)'],
};

/** The JSON Schema of a kind of file as a whole: `topics.yaml` is a list. */
export function fileSchema(kind: ContentKind): JsonSchema {
  const [schema, title] = schemas[kind];
  const one = jsonSchema(schema, title);
  if (kind !== 'topic') return one;
  const { $schema, ...items } = one;
  return { $schema, title, type: ['array', 'null'], items };
}

function rows(tree: KeyTree, prefix: string): string[] {
  return [...tree].flatMap(([name, { doc, below }]) => {
    const example = doc?.example === undefined ? '' : `\`${doc.example}\``;
    const row = `| \`${prefix}${name}\` | ${doc?.en ?? ''} | ${example} |`;
    return [row, ...(below ? rows(below, `${prefix}${name}.`) : [])];
  });
}

/** The fields of a schema as a Markdown table: the documentation that editors read. */
function fieldTable(schema: z.ZodType): string {
  return ['| field | meaning | example |', '|---|---|---|', ...rows(keyTree(schema), '')].join(
    '\n',
  );
}

/** The README with the tables of fields as the schemas have them, each between its two marks. */
function withTables(readme: string): string {
  return readme.replace(
    /(<!-- fields: (\w+) -->\n).*?(\n<!-- \/fields -->)/gs,
    (all, before: string, kind: string, after: string) =>
      Object.hasOwn(schemas, kind)
        ? `${before}\n${fieldTable(schemas[kind as ContentKind][0])}\n${after}`
        : all,
  );
}

/** What `npm run docs` writes, by path below the project; `readme` is the README as it is. */
export function docsFiles(readme: string): Map<string, string> {
  const kinds = Object.keys(schemas) as ContentKind[];
  return new Map([
    ['README.md', withTables(readme)],
    ...kinds.map((kind): [string, string] => [
      `.schema/${kind}.json`,
      `${JSON.stringify(fileSchema(kind), undefined, 1)}\n`,
    ]),
  ]);
}
