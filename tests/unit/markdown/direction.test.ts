import { expect, test } from 'vitest';
import { renderMarkdown } from '../../../src/markdown/render.ts';
import { sampleContext } from './sample-context.ts';

const ARABIC = 'السلام عليكم';
const html = (body: string, lang = 'id'): string =>
  renderMarkdown(body, sampleContext(lang)).html.trim();

test.each([
  [`${ARABIC}`, `<p dir="auto">${ARABIC}</p>`],
  [`> ${ARABIC}`, `<blockquote dir="auto">\n<p>${ARABIC}</p>\n</blockquote>`],
  [
    `> ${ARABIC}\n>\n> Damai bagimu.`,
    `<blockquote>\n<p dir="auto">${ARABIC}</p>\n<p>Damai bagimu.</p>\n</blockquote>`,
  ],
  [`- ${ARABIC}\n- Dua`, `<ul>\n<li dir="auto">${ARABIC}</li>\n<li>Dua</li>\n</ul>`],
])('%j gets its own direction', (body, expected) => {
  expect(html(body)).toBe(expected);
});

test('headings, cells, captions and notes do too', () => {
  const all = html(
    `## ${ARABIC}\n\n| ${ARABIC} | b |\n| --- | --- |\n| ${ARABIC} | c |\n\n![x](a.jpg "${ARABIC}")\n\nTeks.[^1]\n\n[^1]: ${ARABIC}`,
  );
  for (const tag of ['h2', 'th', 'td', 'figcaption', 'li'])
    expect(all).toMatch(new RegExp(`<${tag}[^>]* dir="auto"`));
});

test('in an article from right to left it is the other way round, and plain text gets nothing', () => {
  expect(html(ARABIC, 'ar')).toBe(`<p>${ARABIC}</p>`);
  expect(html('The minister said.', 'ar')).toBe('<p dir="auto">The minister said.</p>');
  expect(html('Biasa saja.\n\n> Kutipan.\n\n- Butir')).not.toContain('dir=');
});
