import { expect, test } from 'vitest';
import { renderMarkdown } from '../../../src/markdown/render.ts';
import { sampleContext } from './sample-context.ts';

const html = (text: string): string =>
  renderMarkdown(
    text,
    sampleContext('id', {
      link: (href) => (href.startsWith('hilang') ? undefined : { href, external: false }),
    }),
  ).html;

test.each([
  [
    'Baca [**laporan** itu](hilang.pdf "Judul") dan [ini](ada.pdf).',
    'Baca <strong>laporan</strong> itu dan <a href="ada.pdf">ini</a>.',
  ],
  ['[a](hilang.pdf)[b](hilang.pdf)', 'ab'],
  ['[](hilang.pdf)x', 'x'],
])('%s', (text, inside) => {
  expect(html(text)).toBe(`<p>${inside}</p>\n`);
});
