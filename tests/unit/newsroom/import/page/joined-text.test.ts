import { expect, test } from 'vitest';
import { mirrored, page, partText, story, text } from '../support/mirror.ts';

const two = partText('Bupati');

test('what every part repeats stands once, and ways to the other parts nowhere', async () => {
  const lead = `<figure><img src="/foto/banjir.jpg" alt="Banjir"><figcaption>Banjir di Tegal</figcaption></figure>`;
  const standfirst =
    '<p>Ribuan warga mengungsi setelah tanggul Kali Gung jebol pada Senin malam.</p>';
  const pager = '<p>Halaman: <a href="../">1</a> <a href="../2/">2</a> Tampilkan Semua</p>';
  const { all } = await mirrored({
    'b/index.html': story('/b/', { body: lead + standfirst + text + pager }),
    'b/2/index.html': story('/b/', {
      body: `<h2>Banjir Tegal</h2>${lead}${standfirst}${two}<img src="/foto/tenda.jpg" alt="Tenda">${pager}`,
    }),
  });
  expect(all.match(/Ribuan warga/g)).toHaveLength(1);
  expect(all.match(/banjir\.jpg/g)).toHaveLength(1);
  expect(all.match(/tenda\.jpg/g)).toHaveLength(1);
  expect(all).not.toMatch(/Tampilkan|Halaman:|## Banjir/);
});

test('footnotes of each part go to their own notes', async () => {
  const noted = (word: string) =>
    `<p>Kata ${word}<sup><a id="r1" href="#f1">1</a></sup> pada hari itu kepada wartawan di posko.</p><ol><li id="f1">Catatan ${word} <a href="#r1">^</a></li></ol>`;
  const { all } = await mirrored({
    'b/index.html': story('/b/', { body: text + noted('camat') }),
    'b/2/index.html': story('/b/', { body: two + noted('lurah') }),
  });
  expect(all).toMatch(/Kata camat\[\^1\]/);
  expect(all).toMatch(/Kata lurah\[\^2\]/);
  expect(all).toMatch(/\[\^1\]: Catatan camat/);
  expect(all).toMatch(/\[\^2\]: Catatan lurah/);
});

test('pictures of a part are at the address of that part', async () => {
  const { all } = await mirrored({
    'b/index.html': story('/b/'),
    'b/2/index.html': story('/b/2/', { body: `${two}<img src="../tenda.jpg" alt="Tenda">` }),
    'c/index.html': page('Lain', { path: '/c/' }),
  });
  expect(all).toContain('https://kabar.example/b/tenda.jpg');
});

test('further comments below a story are no further part of it', async () => {
  const heads = text.replace('<p>3', '<h3>Di posko</h3><p>3');
  const { outcome, all } = await mirrored({
    'kabar.example/node/12.html': story('', { body: heads }),
    'kabar.example/node/12?page=2.html': story('', { body: heads }),
  });
  expect(outcome.units.total).toMatchObject({ article: 1, aside: 1 });
  expect(all.match(/Di posko/g)).toHaveLength(1);
});
