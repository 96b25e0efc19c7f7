import { expect, test } from 'vitest';
import { closingMarks } from '../../../src/spam/closing-marks.ts';
import { detectAcrossSite } from '../../../src/spam/detect-across-site.ts';
import { detectInHtml } from '../../../src/spam/detect-in-html.ts';
import { detectInMarkdown } from '../../../src/spam/detect-in-markdown.ts';
import { fastGrowing } from '../../support/growth/fast-growing.ts';
import { HONEST, OPTIONS } from '../spam/honest-article.ts';

const inBody = (body: string): unknown => detectInMarkdown({ title: 'Berita', body }, OPTIONS);

test.each<[string, (text: string) => unknown]>([
  ['a text', inBody],
  ['the end of a text', (text) => inBody(`${HONEST}\n\nslot gacor ${text}`)],
  ['words of gambling in a text', (text) => inBody(`slot gacor ${text} togel`)],
  ['a link', (text) => inBody(`${HONEST}\n\n[slot gacor](https://a.example/${text})`)],
  ['a headline', (title) => detectInMarkdown({ title, body: HONEST }, OPTIONS)],
  ['HTML', (text) => detectInHtml(text, OPTIONS)],
  ['HTML with gambling', (text) => detectInHtml(`<p>slot gacor ${text}</p>`, OPTIONS)],
  ['hidden HTML', (text) => detectInHtml(`<p style="${text}">slot gacor</p>`, OPTIONS)],
  ['a style sheet', (text) => detectInHtml(`<style>${text}</style><p>slot gacor</p>`, OPTIONS)],
  ['a script', (text) => detectInHtml(`<script>${text}</script>`, OPTIONS)],
  ['a doorway', (body) => detectInMarkdown({ title: 'slot', body }, OPTIONS)],
  [
    'a site',
    (text) => {
      const marks = closingMarks(text, OPTIONS);
      return detectAcrossSite(new Map([['a', { marks, hits: [] } as never]]));
    },
  ],
])('%s is judged in a time that grows with it', { timeout: 240_000 }, (_name, work) => {
  expect(fastGrowing(work).join('\n')).toBe('');
});
