import type { z } from 'zod';
import {
  advertSchema,
  articleSchema,
  authorSchema,
  pageSchema,
  publishSchema,
  seriesSchema,
  siteSchema,
  topicSchema,
} from '../schemas.ts';
import type { KeyTree } from '../key-tree.ts';
import { keyTree } from '../key-tree.ts';
import type { JsonSchema } from '../values/input-form.ts';
import type { Language } from '../../words/words-in.ts';
import { languages, wordsIn } from '../../words/words-in.ts';
import { jsonSchema } from './json-schema.ts';

/** Only what is written is looked at here, and that is the same in every zone. */
const ZONE = 'Asia/Jakarta';

/** A kind of file that editors write. */
export type ContentKind =
  'article' | 'site' | 'author' | 'advert' | 'topic' | 'page' | 'series' | 'publish';

const schemas: Readonly<Record<ContentKind, readonly [schema: z.ZodType, title: string]>> = {
  article: [articleSchema(ZONE), 'Front matter of an article (content/articles/)'],
  site: [siteSchema(ZONE), 'Settings of the site (content/site.yaml)'],
  author: [authorSchema, 'An author (content/authors/)'],
  advert: [advertSchema(ZONE), 'An advert (content/adverts/)'],
  topic: [topicSchema, 'Topics (content/topics.yaml)'],
  page: [pageSchema(ZONE), 'Front matter of a page (content/pages/)'],
  series: [seriesSchema(ZONE), 'Front matter of a series (content/series/)'],
  publish: [publishSchema, 'Where the site is sent to (content/publish.yaml)'],
};

/** The JSON Schema of a kind of file as a whole: `topics.yaml` is a list. */
export function fileSchema(kind: ContentKind): JsonSchema {
  const [schema, title] = schemas[kind];
  const one = jsonSchema(schema, title);
  if (kind !== 'topic') return one;
  const { $schema, ...items } = one;
  return { $schema, title, type: ['array', 'null'], items };
}

function rows(tree: KeyTree, language: Language, prefix: string): string[] {
  return [...tree].flatMap(([name, { doc, below }]) => {
    const example = doc?.example === undefined ? '' : `\`${doc.example}\``;
    // An angle bracket would hide what stands behind it as a tag.
    const meaning = (doc?.[language] ?? '').replaceAll('<', '\\<');
    const row = `| \`${prefix}${name}\` | ${meaning} | ${example} |`;
    return [row, ...(below ? rows(below, language, `${prefix}${name}.`) : [])];
  });
}

/** The fields of a kind of file as a Markdown table: the documentation that editors read. */
function fieldTable(kind: ContentKind, language: Language): string {
  const { head } = wordsIn(language).handbook.fields;
  const [schema] = schemas[kind];
  return [`| ${head.join(' | ')} |`, '|---|---|---|', ...rows(keyTree(schema), language, '')].join(
    '\n',
  );
}

/** The pages of the handbook that list all fields. */
function handbookPages(language: Language): [file: string, text: string][] {
  const { generated, fields } = wordsIn(language).handbook;
  const { story, others, site, publish, kinds } = fields;
  const page = (
    { file, title, intro }: typeof story,
    ...parts: readonly string[]
  ): [string, string] => [
    `src/newsroom/handbook/${language}/${file}.md`,
    `${[`# ${title}`, intro, ...parts, generated].join('\n\n')}\n`,
  ];
  return [
    page(story, fieldTable('article', language)),
    page(
      others,
      ...(['page', 'series', 'author', 'topic', 'advert'] as const).flatMap((kind) => [
        `## ${kinds[kind]}`,
        fieldTable(kind, language),
      ]),
    ),
    page(site, fieldTable('site', language)),
    page(publish, fieldTable('publish', language)),
  ];
}

/** The README with the tables of fields as the schemas have them, each between its two marks. */
function withTables(readme: string): string {
  return readme.replace(
    /(<!-- fields: (\w+) -->\n).*?(\n<!-- \/fields -->)/gs,
    (all, before: string, kind: string, after: string) =>
      Object.hasOwn(schemas, kind)
        ? `${before}\n${fieldTable(kind as ContentKind, 'en')}\n${after}`
        : all,
  );
}

/** What `npm run docs` writes, by path below the project; `readme` is the README as it is. */
export function docsFiles(readme: string): Map<string, string> {
  const kinds = Object.keys(schemas) as ContentKind[];
  return new Map([
    ['README.md', withTables(readme)],
    ...languages.flatMap(handbookPages),
    ...kinds.map((kind): [string, string] => [
      `.schema/${kind}.json`,
      `${JSON.stringify(fileSchema(kind), undefined, 1)}\n`,
    ]),
  ]);
}
