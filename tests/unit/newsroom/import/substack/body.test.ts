import { expect, test } from 'vitest';
import { filesIn } from '../support/content-folder.ts';
import { imported } from '../support/imported.ts';
import { substackZip } from './write-substack.ts';

async function bodyOf(html: string): Promise<string> {
  const { content } = await imported('ekspor.zip', substackZip([{ number: 1, html }]));
  return filesIn(content)['articles/2022/08/judul-1.md']!;
}
const data = (value: object) => `data-attrs='${JSON.stringify(value)}'`;
const stored = 'https://substack-post-media.s3.amazonaws.com/public/images/a_1572x1162.png';

test('what asks readers to subscribe, share or comment is no part of an article', async () => {
  const own = 'https://kabar.substack.com';
  const body = await bodyOf(`<p>Isi.</p>
<div class="subscription-widget-wrap-editor" ${data({ url: '%%checkout_url%%' })}><div class="subscription-widget show-subscribe"><div class="preamble"><p class="cta-caption">SAMPAH</p></div><form><input type="email"></form></div></div>
<p class="button-wrapper"><a class="button primary" href="${own}/subscribe?"><span>SAMPAH</span></a></p>
<p class="button-wrapper"><a class="button" href="${own}/p/judul-1/comments"><span>SAMPAH</span></a></p>
<div class="captioned-button-wrap"><div class="preamble"><p class="cta-caption">SAMPAH</p></div><p class="button-wrapper"><a class="button" href="${own}/p/judul-1?utm_source=substack&amp;action=share">SAMPAH</a></p></div>
<div class="comment" ${data({ comment: { body: 'SAMPAH' } })}>SAMPAH</div>
<p class="button-wrapper"><a class="button" href="https://lain.example/daftar"><span>Daftar relawan</span></a></p>`);
  expect(body).not.toContain('SAMPAH');
  expect(body).toContain('[Daftar relawan](https://lain.example/daftar)');
});

test('pictures come in their own size, with their captions', async () => {
  const cdn = `https://substackcdn.com/image/fetch/w_1456,c_limit,f_auto/${encodeURIComponent(stored)}`;
  const body = await bodyOf(`<p>Isi.</p>
<div class="captioned-image-container"><figure><a class="image-link image2" href="${cdn}"><div class="image2-inset"><picture><source srcset="${cdn} 424w"><img src="${cdn}" alt="Rob" class="sizing-normal"></picture><div></div></div></a><figcaption class="image-caption">Rob di Muara.</figcaption></figure></div>
<div class="image-gallery-embed" ${data({ gallery: { images: [{ src: stored }], caption: 'Dua perahu.' } })}></div>`);
  expect(body).toContain(`![Rob](${stored} "Rob di Muara.")`);
  expect(body).toContain(`(${stored} "Dua perahu.")`);
  expect(body).not.toContain('substackcdn');
});

test('quotes that stand out, and formulas', async () => {
  const body = await bodyOf(
    `<p>Isi.</p><div class="pullquote"><p>Kata warga.</p></div><div class="latex-rendered" ${data({ persistentExpression: 'x^2 + 1' })}></div>`,
  );
  expect(body).toContain('> Kata warga.');
  expect(body).toContain('x^2 + 1');
});

test('previews, players, files and footnotes', async () => {
  const body =
    await bodyOf(`<p>Isi<a class="footnote-anchor" id="footnote-anchor-1" href="#footnote-1">1</a>.</p>
<div class="tweet" ${data({ url: 'https://twitter.com/a/status/1', full_text: 'Kata dia' })}></div>
<div class="youtube-wrap"><div class="youtube-inner"><iframe src="https://www.youtube-nocookie.com/embed/abcdefghi?rel=0"></iframe></div></div>
<div class="embedded-post-wrap" ${data({ url: 'https://lain.example/p/x', title: 'Judul lain', truncated_body_text: 'SAMPAH' })}></div>
<div class="file-embed-wrapper"><div class="file-embed-details-h1">Putusan</div><a class="file-embed-button" href="https://lain.example/a.pdf">SAMPAH</a></div>
<div class="footnote"><a id="footnote-1" href="#footnote-anchor-1" class="footnote-number">1</a><div class="footnote-content"><p>Data BPBD.</p></div></div>`);
  expect(body).toMatch(/Isi\[\^?1\]/);
  expect(body).toContain('[Kata dia](https://twitter.com/a/status/1)');
  expect(body).toContain('<https://www.youtube.com/watch?v=abcdefghi>');
  expect(body).toContain('[Judul lain](https://lain.example/p/x)');
  expect(body).toContain('[Putusan](https://lain.example/a.pdf)');
  expect(body).toContain('Data BPBD.');
  expect(body).not.toContain('SAMPAH');
});
