import { prepareArticle } from '../../../src/newsroom/import/prepare/prepare-article.ts';
import type { SourceArticle } from '../../../src/newsroom/import/article/source-article.ts';
import { readText } from '../../../src/newsroom/import/text/read-text.ts';
import { expandWordpress } from '../../../src/newsroom/import/wxr/shortcodes/expand-wordpress.ts';
import { emptyIndex } from '../../../src/newsroom/import/wxr/wxr-index.ts';

/**
 * `node linear.ts`: prepares articles of hostile shapes, each at a size and at four times that size.
 * What is linear needs four times as long, what is quadratic sixteen; over ten the exit code is 1.
 */
const pieces: Record<string, string> = {
  'captions with credits':
    '<figure><img src="https://a.example/wp-content/uploads/2019/01/foto-696x392.jpg"><figcaption>Warga (dari Demak) menyeberang (Foto: Antara/Budi)</figcaption></figure>',
  'one long caption': 'kata (kata [kata ',
  'open brackets': '[',
  'link beginnings': '[a](b ',
  'picture beginnings': '![a](b"',
  'emphasis marks': '*a _b **c ',
  'open tags': '<b>',
  'open anchors': '<a href="x">a',
  'open comments': '<!--',
  'entities without end': '&amp',
  'shortcodes without end': '[vc_row a="b" ',
  'closing shortcodes': '[/a][b]',
  'quotes in shortcodes': '[a b="',
  'one long word': 'a',
  'gambling terms': 'slot gacor ',
  'dashes and spaces': '- ',
  'blank lines': '\n \n',
  'table cells': '<table><tr><td>a|b',
};
/** Shapes of which one long line is made, in the place of a caption or a paragraph. */
const wraps: Record<string, (text: string) => string> = {
  'one long caption': (text) =>
    `<figure><img src="https://a.example/a.jpg"><figcaption>${text}</figcaption></figure>`,
};
const context = { ownHosts: ['a.example'], allow: [] };

function article(html: string): SourceArticle {
  const none = { sections: [], topics: [], authors: [], aliases: [], notes: [] };
  const body = { html, wordpressLines: true, baseUrl: 'https://a.example/' };
  return {
    kind: 'article',
    from: 'a',
    id: '1',
    file: 'a',
    title: 'J',
    body,
    draft: false,
    ...none,
  };
}

/** Milliseconds of the fastest of three runs. */
function time(run: () => void): number {
  return Math.min(
    ...Array.from({ length: 3 }, () => {
      const start = performance.now();
      run();
      return performance.now() - start;
    }),
  );
}

const size = 25_000;
let worst = 0;
for (const [name, piece] of Object.entries(pieces)) {
  const ways: Record<string, (text: string) => void> = {
    html: (text) => {
      const html = expandWordpress((wraps[name] ?? String)(text), emptyIndex(), '1', []);
      prepareArticle(article(html), context);
    },
    text: (text) => {
      const read = readText(`Judul\n\n${text}`, 'a.txt', 'Asia/Jakarta');
      if (read !== undefined) prepareArticle(read, context);
    },
  };
  for (const [way, run] of Object.entries(ways)) {
    const [small, large] = [size, 4 * size].map((length) =>
      time(() => run(piece.repeat(Math.ceil(length / piece.length)))),
    ) as [number, number];
    // Below a few milliseconds the clock says nothing.
    const ratio = large < 60 ? 4 : large / small;
    worst = Math.max(worst, ratio);
    console.log(
      `${name} (${way}): ${small.toFixed(0)} → ${large.toFixed(0)} ms, × ${ratio.toFixed(1)}`,
    );
  }
}
console.log(`worst: × ${worst.toFixed(1)}`);
process.exitCode = worst > 10 ? 1 : 0;
