import { forgiven, mistake } from './mistake.ts';
import { all, change, inStory, OLD, OTHER, put, withLines, withText } from './paper.ts';

const heading = (words: string) => `*${words}*\n\nWarga menunggu bantuan di balai desa.`;
const wall = [
  'Warga di tiga kelurahan mulai pulang ke rumah masing-masing pada Sabtu sore, kata lurah.',
  'Petugas membersihkan saluran air dan mengangkut lumpur dari jalan dengan enam truk besar.',
  'Sekolah dibuka lagi pada Senin, kecuali dua sekolah dasar yang ruang kelasnya masih basah.',
];
const csv = (text: string) =>
  all(
    put('articles/2026/11/curah.csv', text),
    withText('![Curah hujan di Kota Lama](curah.csv "batang | Sumber: BMKG")'),
  );
const author = (file: string, text: string) =>
  all(put(`authors/${file}`, text), inStory('authors: [budi]', 'authors: [siti-aminah]'));

/** Signs of a messenger, of Excel and of a phone in a text, and files named as people name them. */
export const sixthTryMistakes = [
  mistake(
    'headings between stars',
    withText(`${heading('Air bersih terbatas')}\n\n${heading('Dapur umum dibuka')}`),
    'text/star-heading warn, text/star-heading warn',
    'paste',
  ),
  forgiven('one line in italics', withText(heading('Kepada yang terhormat'))),
  forgiven('notes in italics', withText('*Foto dari warga.*\n\n*Disunting pada Minggu.*')),
  mistake(
    'words as of a typewriter',
    withText('Lurah berkata ```air sudah surut``` kepada warga.'),
    'text/typewriter warn',
    'paste',
  ),
  mistake(
    'paragraphs with one Enter',
    withText(wall.join('\n')),
    'text/merged warn',
    inStory(wall.join('\n'), wall.join('\n\n')),
  ),
  forgiven(
    'verses',
    withText('Hujan turun di kota lama,\nsungai naik ke beranda,\nwarga berjaga.'),
  ),
  mistake(
    'a list in one line',
    withText('Yang perlu dibawa: • selimut • obat • senter'),
    'text/run-on-list warn',
    inStory('dibawa: • selimut • obat • senter', 'dibawa:\n\n- selimut\n- obat\n- senter'),
  ),
  mistake(
    'figures struck out as in WhatsApp',
    withText('Pompa mati pukul ~21.30~ 22.00.'),
    'slip/single-tilde warn',
    inStory('~21.30~ ', ''),
  ),
  forgiven('about so many', withText('Air setinggi ~40 sampai ~50 sentimeter.')),
  mistake(
    'a word to the desk',
    withText('(NB: foto menyusul besok ya)'),
    'text/desk-note warn',
    inStory('(NB: foto menyusul besok ya)\n\n', ''),
  ),
  forgiven(
    'an editor of somewhere else',
    withText('(Pak Rahmat, editor majalah itu, ikut hadir.)'),
  ),
  mistake(
    'a number of WhatsApp as one dials it, in a link',
    withText('Hubungi [posko](https://wa.me/0812-3456-7890?text=halo).'),
    'link/no-country warn',
    'paste',
  ),
  forgiven('a link to the posko', withText('Hubungi [posko](https://wa.me/6281234567890).')),
  mistake(
    'entries in a folder without its point',
    put('articles/2026/11/banjir-live/siang.md', '## 12.10 Air naik\n\nAir naik lagi.\n'),
    'live/folder hold',
    put('articles/2026/11/banjir-live/siang.md', undefined),
  ),
  mistake(
    'a sum as a bar',
    csv('Bulan;mm\nOktober;120\nNovember;210\nTotal;330\nSumber: BMKG;\n'),
    'data/total warn',
    csv('Bulan;mm\nOktober;120\nNovember;210\n'),
  ),
  mistake(
    'a remark that is still one',
    (paper) =>
      put(
        'site.yaml',
        `${String(paper.get('site.yaml'))}\n# breaking:\n   text: Air naik\n   until: 2026-12-01 08:00\n`,
      )(paper),
    'yaml/commented stop',
    'paste',
  ),
  mistake(
    'a message that was passed on',
    withText('_Diteruskan berkali-kali_'),
    'text/chat warn',
    inStory('_Diteruskan berkali-kali_\n\n', ''),
  ),
  forgiven('first on the front page', withLines('featured: utama'), { featured: 1 }),
  forgiven(
    'what is not verified, as a sentence',
    withLines('unverified: video warga belum dicek'),
    {
      unverified: true,
    },
  ),
  forgiven('a place with its dash', withLines('dateline: KOTA LAMA –'), { dateline: 'KOTA LAMA' }),
  forgiven(
    'an update with what is new behind its time',
    withLines('updated: 28 November 2026 10.00 jumlah pengungsi bertambah'),
    { updated: { what: 'jumlah pengungsi bertambah' } },
  ),
  forgiven(
    'a correction behind its time in one line',
    withLines('corrections: 28/11/2026 10.00 - Nama lurah semula keliru.'),
    { corrections: [{ text: 'Nama lurah semula keliru.' }] },
  ),
  forgiven('a point between two names', withText('Kota Lama • Sabtu pagi')),
  ...[
    'Penulis: Budi Santoso | Editor: Ani Wijaya',
    '(Reporter Budi Santoso/Editor Ani Wijaya)',
  ].map((byline) =>
    mistake(
      `a byline: ${byline}`,
      inStory('\nAir di', `\n${byline}\n\nAir di`),
      'text/byline warn',
      inStory(`${byline}\n\n`, ''),
    ),
  ),
  ...[
    '[2] Laporan kedua.',
    '[^2] Laporan kedua.',
    '[2]: Laporan kedua.',
    '[^2] : Laporan kedua.',
  ].map((note) =>
    mistake(
      `a note as ${note}`,
      withText(`Air surut.[^1] Pompa bekerja.[^2]\n\n[^1]: Laporan pertama.\n${note}`),
      'slip/note-form warn',
      inStory(note, '[^2]: Laporan kedua.'),
    ),
  ),
  mistake(
    'a picture within a sentence',
    withText('Warga ![Lumpur](banjir.jpg "Lumpur di rumah (Foto: Budi)") menyapu.'),
    'picture/inline-caption warn',
    inStory(
      'Warga ![Lumpur](banjir.jpg "Lumpur di rumah (Foto: Budi)") menyapu.',
      '![Lumpur](banjir.jpg "Lumpur di rumah (Foto: Budi)")',
    ),
  ),
  mistake(
    'a link to the file of a story',
    withText(
      'Baca [berita pasar](https://github.com/warta/kota/blob/main/content/articles/2026/11/pasar.md).',
    ),
    'link/source-file warn',
    'paste',
  ),
  mistake('a time in draft', withLines('draft: 2026-12-01 06.00'), 'field/yes-no hold', 'paste'),
  forgiven(
    'a title above the heads of a table',
    csv('Tabel 2. Curah hujan (mm);;\n;;\nBulan;2025;2026\nOktober;120;140\nNovember;210;260\n'),
  ),
  forgiven(
    'a title above commas',
    csv('Curah hujan\n\nBulan,2025,2026\nOktober,12,14\nNovember,21,26\n'),
  ),
  mistake(
    'a workbook as a chart',
    all(
      put('articles/2026/11/curah.xlsx', new Uint8Array([80, 75, 3, 4])),
      withText('![Curah hujan](curah.xlsx "Hujan sepekan (Sumber: BMKG)")'),
    ),
    'picture/not-picture warn',
    all(
      put('articles/2026/11/curah.csv', 'Bulan,mm\nOktober,12\nNovember,21\n'),
      inStory('curah.xlsx', 'curah.csv'),
    ),
  ),
  mistake(
    'an author’s file with the author’s name',
    author('Siti Aminah.yml', 'name: Siti Aminah\n'),
    'file/extension warn',
    all(
      put('authors/Siti Aminah.yml', undefined),
      put('authors/siti-aminah.yaml', 'name: Siti Aminah\n'),
    ),
  ),
  mistake(
    'an author as an address card',
    author(
      'siti-aminah.yaml',
      'BEGIN:VCARD\nVERSION:3.0\nFN:Siti Aminah\nTEL:081234567890\nEND:VCARD\n',
    ),
    'yaml/not-fields hold',
    put('authors/siti-aminah.yaml', 'name: Siti Aminah\n'),
  ),
  ...['series: Banjir besar bagian 2', 'series:\n  id: banjir-besar\n  part: bagian 2'].map(
    (lines) =>
      forgiven(
        `a part in words: ${lines}`,
        all(
          put('series/banjir-besar.md', '---\ntitle: Banjir besar\n---\n\nLima berita.\n'),
          withLines(lines),
        ),
        { series: { part: 2 } },
      ),
  ),
  mistake(
    'words of another topic',
    put(
      'topics.yaml',
      '- id: banjir\n  name: Banjir\n- id: pasar\n  name: Pasar\n  aliases: [Pekan, banjir]\n',
    ),
    'topic/duplicate hold',
    put('topics.yaml', '- id: banjir\n  name: Banjir\n- id: pasar\n  name: Pasar\n'),
  ),
  mistake(
    'a section with another id, for its name',
    all(
      change('site.yaml', 'id: kota\n    name: Kota', 'id: berita\n    name: Berita'),
      change(OTHER, 'section: kota', 'section: olahraga'),
    ),
    'section/gone stop',
    'paste',
  ),
  ...['corrections: Nama lurah keliru.', 'updated: kemarin', 'image: hilang.jpg'].map((lines) =>
    mistake(
      `an old story with ${lines}`,
      change(OLD, 'section: kota', `section: kota\n${lines}`),
      lines.startsWith('corrections')
        ? 'field/group warn'
        : lines.startsWith('updated')
          ? 'field/time-unreadable warn'
          : 'picture/missing warn, picture/no-alt warn, picture/no-credit warn',
      change(OLD, `\n${lines}`, ''),
    ),
  ),
  mistake(
    'settings of which a comment was taken away, but not the space',
    (paper) =>
      put(
        'site.yaml',
        `${String(paper.get('site.yaml'))}\n# Kabar mendadak:\n breaking:\n   text: Air naik\n   link: /2026/11/pasar/\n   until: 2026-12-01 08:00\n`,
      )(paper),
    'yaml/indent stop',
    'paste',
  ),
];
