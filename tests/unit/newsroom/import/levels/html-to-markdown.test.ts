import { readFileSync } from 'node:fs';
import MarkdownIt from 'markdown-it';
import { expect, test } from 'vitest';
import { htmlToMarkdown } from '../../../../../src/newsroom/import/convert/html-to-markdown.ts';
import type { HtmlElement, HtmlNode } from '../../../../../src/newsroom/import/html/html-node.ts';
import { parseHtml } from '../../../../../src/newsroom/import/html/parse-html.ts';
import { textOf, elementsIn } from '../../../../../src/newsroom/import/html/html-node.ts';
import { sharedData } from '../../../../shared-data.ts';

const path = sharedData('html-to-markdown/test/index.html');

/** Pairs whose Markdown renders differently, each by choice. */
const style = [
  // `<pre>` without `<code>` is a code block here, so nothing in it needs an escape.
  'escaping ~~~',
  // A list whose items are one paragraph each is tight.
  'ul with paragraph',
  // Empty lines at the edges of code say nothing.
  'empty line in start/end of code block',
  // Two lines that look like list items are one paragraph, as the page showed them.
  'list-like text with non-breaking spaces',
];

const renderer = new MarkdownIt({ html: false });
const look = (markdown: string) =>
  renderer.render(markdown).replace(/\s+/g, ' ').replaceAll('> <', '><').trim();

const part = (node: HtmlElement, name: string) =>
  node.children.find(
    (child: HtmlNode): child is HtmlElement =>
      typeof child !== 'string' && child.attributes['class'] === name,
  )!;

test.skipIf(!path)('all pairs but those of style render alike', () => {
  const cases = [...elementsIn(parseHtml(readFileSync(path!, 'utf8')))].filter(
    ({ attributes }) => attributes['class'] === 'case',
  );
  const different = cases
    .filter(
      (one) => look(htmlToMarkdown(part(one, 'input'))) !== look(textOf(part(one, 'expected'))),
    )
    .map(({ attributes }) => attributes['data-name']);
  console.log(`${cases.length - different.length} of ${cases.length} alike`);
  expect(different.toSorted()).toEqual(style.toSorted());
});
