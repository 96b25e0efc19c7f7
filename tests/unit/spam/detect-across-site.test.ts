import { expect, test } from 'vitest';
import { closingMarks } from '../../../src/spam/closing-marks.ts';
import { type SiteArticle, detectAcrossSite } from '../../../src/spam/detect-across-site.ts';
import { detectInMarkdown } from '../../../src/spam/detect-in-markdown.ts';
import { HONEST, OPTIONS } from './honest-article.ts';

function site(...lastLines: string[]): Map<string, SiteArticle> {
  return new Map(
    lastLines.map((line, number) => {
      const body = `${HONEST}\n\n${line}\n`;
      const hits = detectInMarkdown({ title: 'Berita', body }, OPTIONS);
      return [`2024/05/berita-${number}`, { body, hits, marks: closingMarks(body, OPTIONS) }];
    }),
  );
}

test('the same anchor at the end of three articles raises each, whatever the host', () => {
  const articles = site(
    '[idebet](https://a.example/)',
    '[idebet](https://b.example/)',
    '[idebet](https://c.example/)',
    '[lain](https://d.example/)',
  );
  const raised = detectAcrossSite(articles);
  expect([...raised.keys()]).toEqual(['2024/05/berita-0', '2024/05/berita-1', '2024/05/berita-2']);
  for (const [id, hits] of raised) {
    expect(hits).toMatchObject([{ rule: 'spam/certain', cut: true, line: 5 }]);
    expect(hits[0]!.score).toBe((articles.get(id)!.hits[0]?.score ?? 0) + 2);
  }
});

test('the same host raises links with anchors that nobody knows', () => {
  const anchors = ['taman bunga', 'rumah kita', 'kota lama'];
  const articles = site(
    ...anchors.map((anchor) => `[${anchor}](https://hospital.example/${anchor[0]})`),
  );
  expect([...articles.values()].flatMap((article) => article.hits)).toEqual([]);
  const raised = detectAcrossSite(articles);
  expect(raised.size).toBe(3);
  expect([...raised.values()].flat().every((hit) => hit.rule === 'spam/suspect')).toBe(true);
});

test('two articles are not enough', () => {
  expect(
    detectAcrossSite(site('[idebet](https://a.example/)', '[idebet](https://b.example/)')).size,
  ).toBe(0);
});

test.each([
  '[ANTARA](https://www.antaranews.com/berita/1)',
  '[Selengkapnya](https://mitra.example/1)',
  '[WhatsApp](https://whatsapp.com/channel/x)',
  '[Kanal kami](https://warta.example/kanal/)',
  'Sumber: [Reuters](https://reuters.example/1)',
])('what honest articles repeat is not raised: %s', (line) => {
  expect(detectAcrossSite(site(line, line, line, line)).size).toBe(0);
});
