import { expect, test } from 'vitest';
import { contentFolder, filesIn, given } from '../support/content-folder.ts';
import { runImport } from '../support/run-import.ts';

const words =
  'Warga di bantaran sungai mengungsi ke balai desa sejak Senin malam, kata petugas di lapangan. ';
const text = Array.from({ length: 6 }, (_, at) => `<p>${at + 1}. ${words.repeat(2)}</p>`).join(
  '\n',
);

async function imported({ head = '', more = '', before = '' }) {
  const html = `${before}<!DOCTYPE html><html lang="id"><head><title>Banjir</title>
<meta property="og:title" content="Banjir Tegal"><meta property="article:published_time" content="2024-06-11T09:00:00+07:00">
${head}</head><body><article><h1>Banjir Tegal</h1>${text}${more}${text}</article></body></html>`;
  const content = contentFolder();
  await runImport(content, given('berita.html', html));
  return Object.values(filesIn(content)).join('\n');
}

const more =
  '<p>Lihat <a href="/2024/05/tanggul/">tanggul</a> dan <img src="foto.jpg" alt="Tanggul"></p>';

test.each([
  ['canonical', { head: '<link rel="canonical" href="https://kabar.example/2024/06/banjir/">' }],
  ['og:url', { head: '<meta property="og:url" content="https://kabar.example/2024/06/banjir/">' }],
  [
    "HTTrack's comment",
    {
      head: `<!-- Mirrored from kabar.example/2024/06/banjir/ by HTTrack Website Copier/3.x [XR&CO'2014], Tue, 13 May 2025 20:43:02 GMT -->`,
    },
  ],
  [
    "a browser's comment",
    { before: '<!-- saved from url=(0038)https://kabar.example/2024/06/banjir/ -->\n' },
  ],
])('a page knows its address by %s, and its links follow from that', async (_, where) => {
  const all = await imported({ ...where, more });
  expect(all).toContain('permalink: /2024/06/banjir/');
  expect(all).toContain('(/2024/05/tanggul/)');
  expect(all).not.toContain('.invalid');
});

test('a page that says no address gets none, invented ones neither', async () => {
  const all = await imported({ more });
  expect(all).toContain('Lihat');
  expect(all).not.toMatch(/\.invalid|permalink/);
});

test('a paragraph that is one link stays, with its link', async () => {
  const sentence =
    'Pada Jumat lalu, tiga terdakwa, semuanya warga Desa Sukamaju berusia 54, 30, dan 39 tahun, membantah dakwaan.';
  const link = `<div class="markup"><p><a href="https://kabar.example/lama/?a=1&amp;b=2"><strong>${sentence}</strong></a></p></div>`;
  const all = await imported({ more: link });
  expect(all).toMatch(/\[\**Pada Jumat lalu.*\]\(https:\/\/kabar\.example\/lama\/\?a=1&b=2\)/);
});

test.each([
  'https://www.google.com/url?q=https://bmkg.example/gempa%3Fid%3D5&amp;sa=D',
  'https://l.facebook.com/l.php?u=https%3A%2F%2Fbmkg.example%2Fgempa%3Fid%3D5&amp;h=AT0',
])('a link through a counter leads to what it means: %s', async (href) => {
  const all = await imported({
    more: `<p>Data dari <a href="${href}">BMKG</a>, kata petugas.</p>`,
  });
  expect(all).toContain('[BMKG](https://bmkg.example/gempa?id=5)');
});

test('a counter that hides a script stays what it was', async () => {
  const href = 'https://www.google.com/url?q=javascript:alert(1)';
  expect(await imported({ more: `<p>Data <a href="${href}">BMKG</a>, kata.</p>` })).not.toContain(
    '](javascript',
  );
});
