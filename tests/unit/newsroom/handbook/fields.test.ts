import { describe, expect, test } from 'vitest';
import type { KeyTree } from '../../../../src/schema/key-tree.ts';
import { keyTree } from '../../../../src/schema/key-tree.ts';
import {
  articleSchema,
  authorSchema,
  pageSchema,
  siteSchema,
  topicSchema,
} from '../../../../src/schema/schemas.ts';
import { storyKinds } from '../../../../src/newsroom/new/story-template.ts';
import { languages } from '../../../../src/words/words-in.ts';
import { codeOf, pagesOf } from './pages.ts';

const namesIn = (tree: KeyTree, prefix = ''): string[] =>
  [...tree].flatMap(([name, { below }]) => [
    `${prefix}${name}`,
    name,
    ...(below ? namesIn(below, `${prefix}${name}.`) : []),
  ]);

const FIELDS = new Set(
  [articleSchema('UTC'), pageSchema('UTC'), siteSchema('UTC'), authorSchema, topicSchema].flatMap(
    (schema) => namesIn(keyTree(schema)),
  ),
);

/** Words between backticks that are no fields: folders, values, what readers type. */
const OTHERS = new Set([
  ...storyKinds,
  ...['content', 'articles', 'pages', 'authors', 'dist', 'main', 'public', 'ya', 'yes'],
  ...['opinion', 'analysis', 'reportage', 'photo-essay', 'advertorial'],
  ...['t', 's', 'd', 'mengungsi', 'pengungsian'],
]);

describe.each(languages)('the handbook in %s', (code) => {
  const written = [...pagesOf(code)]
    .filter(([name]) => name < '2')
    .flatMap(([name, text]) => codeOf(text).map((span) => [name, span] as const));

  test('names no field that is not there', () => {
    const words = written.filter(([, span]) =>
      /^[a-z][A-Za-z]*(?:\.(?!(?:yaml|md|txt|jpg|docx|doc|odt|rtf|xml)$)[a-z]+)?$/.test(span),
    );
    expect(words.length).toBeGreaterThan(60);
    const wrong = words.filter(([name, span]) => {
      if (name.startsWith('11-')) return false;
      return !FIELDS.has(span) && !OTHERS.has(span);
    });
    expect(wrong).toEqual([]);
  });

  test('shows no line of front matter with a field that is not there', () => {
    const lines = written.filter(([, span]) => /^[A-Za-z]+:\s/.test(span));
    expect(lines.length).toBeGreaterThan(8);
    expect(lines.filter(([, span]) => !FIELDS.has(span.slice(0, span.indexOf(':'))))).toEqual([]);
  });
});
