import { expect, test } from 'vitest';
import { dated, mirrored, page, story, text } from '../support/mirror.ts';

const other = page('Gempa Malang', { head: dated });

test('the folder of the host is where its pages are', async () => {
  const more = `${text}<p>Lihat <a href="../../04/gempa/index.html">gempa itu</a> dan <a href="/kontak/">kontak</a>.</p>`;
  const { outcome, all } = await mirrored({
    'www.kabar.example/2019/03/banjir/index.html': story('', { body: more }),
    'www.kabar.example/2019/04/gempa/index.html': other,
  });
  expect(outcome.units.total).toMatchObject({ article: 2 });
  expect(all).toContain('permalink: /2019/03/banjir/');
  expect(all).toContain('permalink: /2019/04/gempa/');
  expect(all).toContain('[gempa itu](/2019/04/gempa/)');
  expect(all).toContain('[kontak](/kontak/)');
  expect(all).toContain('from: "kabar.example"');
  expect(all).not.toMatch(/invalid|index\.html/);
});

test('a few pages that say their address tell it of the others, whatever the folder is called', async () => {
  const { all } = await mirrored({
    'cadangan/2019/03/banjir.html': story('/2019/03/banjir.html'),
    'cadangan/2019/03/gempa.html': page('Gempa', { head: dated, path: '/2019/03/gempa.html' }),
    'cadangan/2019/04/longsor.html': page('Longsor', { head: dated }),
  });
  expect(all).toContain('permalink: /2019/04/longsor.html');
});

test('names that got an end lose it where pages say so', async () => {
  const { all } = await mirrored({
    'cadangan/berita/banjir.html': story('/berita/banjir'),
    'cadangan/berita/gempa.html': page('Gempa', { head: dated, path: '/berita/gempa' }),
    'cadangan/berita/longsor.html': page('Longsor', { head: dated }),
  });
  expect(all).toContain('permalink: /berita/longsor/');
});

test.each(['index.html?p=12', 'index.html@p=12.html', 'index.html%3Fp=12.html'])(
  'an old address by number leads on: %s',
  async (name) => {
    const { all, rules } = await mirrored({
      [`www.kabar.example/${name}`]: story(''),
      'www.kabar.example/2019/04/gempa/index.html': other,
    });
    expect(all).toContain('/?p=12');
    expect(all).toContain('id: "https://www.kabar.example/?p=12"');
    expect(rules).not.toContain('address-not-kept');
  },
);

test('stories that one program shows by number do not take each other’s address', async () => {
  const { outcome, all, rules } = await mirrored({
    'www.kabar.example/berita.php?id=1.html': story(''),
    'www.kabar.example/berita.php?id=2.html': other,
  });
  expect(outcome.units.total).toMatchObject({ article: 2 });
  expect(all).not.toContain('permalink');
  expect(rules.filter((rule) => rule === 'address-not-kept')).toHaveLength(2);
});

const mirroredFrom = (address: string) =>
  `<!-- Mirrored from ${address} by HTTrack Website Copier/3.x [XR&CO'2014], Tue, 13 May 2025 20:43:02 GMT -->
<!-- Added by HTTrack --><meta http-equiv="content-type" content="text/html;charset=UTF-8" /><!-- /Added by HTTrack -->`;

test('names that HTTrack made are led back by its comment', async () => {
  const head = (address: string) => mirroredFrom(address) + dated;
  const { outcome, all } = await mirrored({
    'kabar/www.kabar.example/berita9e3a.html': page('Banjir “Tegal”', {
      head: head('www.kabar.example/berita.php?id=9'),
    }),
    'kabar/www.kabar.example/judul-2a3b.html': page('Gempa', {
      head: head('www.kabar.example/judul'),
      body: `${text}<a href="berita9e3a.html">banjir itu</a>`,
    }),
    'kabar/www.kabar.example/berita.html': other,
    'kabar/www.kabar.example/berita0a0b.html': page('Longsor', { head: dated }),
  });
  expect(outcome.units.total).toMatchObject({ article: 4 });
  expect(all).toContain('permalink: /judul/');
  expect(all).toContain('id: "https://www.kabar.example/berita.php?id=9"');
  expect(all).toContain('“Tegal”');
  expect(all).toContain('(/berita.php?id=9)');
  expect(all).not.toMatch(/permalink: .*0a0b/);
});

test('a folder that is only called like a host gives texts beside it no address', async () => {
  const { all } = await mirrored({
    'naskah.v2/banjir.html': story(''),
    'naskah.v2/gempa.html': other,
  });
  expect(all).not.toMatch(/permalink|invalid/);
});

test('pictures lie where the mirror has them, also those of another host', async () => {
  const body = `${text}<p><img src="../../i0.wp.com/kabar.example/foto.jpg" alt="Foto"></p>`;
  const { all } = await mirrored({
    'www.kabar.example/banjir/index.html': story('', { body }),
    'i0.wp.com/kabar.example/foto.jpg': 'x',
  });
  expect(all).toContain('kabar.example/foto.jpg');
  expect(all).not.toContain('www.kabar.example/i0.wp.com');
});
