import fc from 'fast-check';
import { expect, test } from 'vitest';
import { docsPage, importPages, wordPage } from './import-pages.ts';

const note = '<p><a href="#ftnt_ref1" id="ftnt1">[1]</a> Catatan.</p>';

test.each<[string, (many: number) => string]>([
  ['lines', (many) => '<hr>\n'.repeat(many)],
  ['paragraphs of one note', (many) => `<div>${note}${'<p>a</p>'.repeat(many)}</div>`],
  ['lists', (many) => '<ul class="lst-kix_a-0 start"><li>a</li></ul>'.repeat(many)],
  ['spans in each other', (many) => '<span class="c1">a'.repeat(many)],
  ['classes', (many) => `<p class="${'c1 '.repeat(many)}">a</p>`],
])('very many %s take no longer than the file is long', async (_, bodyOf) => {
  const costOf = async (many: number): Promise<number> => {
    const css = '.c1{font-weight:700}'.repeat(many);
    const page = docsPage(`<p>Judul</p>${bodyOf(many)}`, css);
    const start = process.threadCpuUsage();
    const { outcome } = await importPages({ 'a.html': page });
    expect(outcome.units.total.article).toBe(0);
    const { user, system } = process.threadCpuUsage(start);
    return user + system;
  };
  // The first is slower than others, before the code is compiled.
  await costOf(1);
  // Four times as much; the square would be sixteen times the work.
  expect(await costOf(20_000)).toBeLessThan(8 * (await costOf(5_000)));
});

test('whatever a page of either program is made of, it ends as one unit and keeps its words', async () => {
  const part = fc.constantFrom(
    '<p class="title">',
    '<p class=MsoTitle>',
    '<p class=MsoListParagraph>1.&nbsp;',
    '<ul class="lst-kix_a-1"><li>',
    '<ol class="lst-kix_a-0 start"><li>',
    '</li></ol>',
    '<span class="c1">',
    '<b style="font-weight:400">',
    '</b>',
    '</span>',
    '<div>',
    '</div>',
    '<a href="#ftnt1" id="ftnt_ref1">[1]</a>',
    note,
    '<hr>',
    '<img src="images/image1.png">',
    '<table><tr><td>',
    '</td></tr></table>',
    '<h1>',
    '</h1>',
    '</p>',
    'kata',
    ' ',
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(part, { maxLength: 30 }),
      fc.constantFrom(docsPage, wordPage),
      async (parts, either) => {
        // A box at the end of a Google document is its running foot.
        const page = parts.includes('<div>') ? wordPage : either;
        const html = page(
          `<p>Pembuka.</p>${parts.join('')}<p>Penutup</p>`,
          '.c1{font-style:italic}',
        );
        const { outcome, article } = await importPages({ 'a.html': html });
        expect(outcome.units.total).toMatchObject({ article: 0, draft: 1 });
        expect(article.match(/kata/g)?.length ?? 0).toBe(
          parts.filter((one) => one === 'kata').length,
        );
      },
    ),
    { numRuns: 60 },
  );
}, 60_000);
