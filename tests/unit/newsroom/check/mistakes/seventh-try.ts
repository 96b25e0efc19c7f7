import { forgiven, mistake } from './mistake.ts';
import { all, copy, inStory, put, STORY, withLines, withText } from './paper.ts';

const pictured = (caption: string) =>
  inStory('  credit: Warta/Budi Santoso\n', `  caption: ${caption}\n`);
const live = (text: string) => all(withLines('live: ya'), withText(text));

/** Words to colleagues, marks of a messenger in headlines, and links to places of work. */
export const seventhTryMistakes = [
  mistake(
    'a year mistyped',
    inStory('date: 2026-11-28 08:30', 'date: 2206-11-28 08:30'),
    'date/far warn',
    inStory('date: 2206-11-28', 'date: 2026-11-28'),
  ),
  mistake(
    'a standfirst broken into lines',
    inStory('rumah sejak pagi.', 'rumah\nsejak pagi dan sore hari\nsampai malam.'),
    'yaml/syntax hold',
    inStory('rumah\nsejak pagi dan sore hari\nsampai', 'rumah sejak pagi dan sore hari sampai'),
  ),
  mistake(
    'tabs below the picture',
    inStory('  src: banjir.jpg\n  alt:', '\tsrc: banjir.jpg\n\talt:'),
    'yaml/tab hold',
    inStory('\tsrc: banjir.jpg\n\talt:', '  src: banjir.jpg\n  alt:'),
  ),
  mistake(
    'a headline in bold',
    inStory('title: Banjir surut', 'title: "*KABAR BAIK:* banjir surut"'),
    'field/markup warn',
    'paste',
  ),
  mistake(
    'a headline in italics',
    inStory('title: Banjir surut di Kota Lama', 'title: Film _Pulang_ diputar di Kota Lama'),
    'field/markup warn',
    'paste',
  ),
  forgiven(
    'stars and underlines that mark nothing',
    inStory('title: Banjir surut', 'title: Hotel 5* dan akun @kota_lama_baru soal banjir'),
  ),
  mistake(
    'who made the picture, in its caption',
    pictured('Warga menyapu. Foto - Warta/Budi Santoso'),
    'picture/no-credit warn',
    inStory('. Foto - Warta/Budi Santoso\n', '.\n  credit: Warta/Budi Santoso\n'),
  ),
  mistake(
    'questions to a colleague in capitals, two in one line',
    withText('Lurah [NAMA LURAH, TANYA SITI] menyebut sekitar XX rumah terendam.'),
    'text/placeholder warn',
    inStory('[NAMA LURAH, TANYA SITI] menyebut sekitar XX', 'Ani menyebut sekitar 40'),
  ),
  mistake(
    'a number to be asked for',
    withText('Jumlah pengungsi [TANYA BPBD] orang.'),
    'text/placeholder warn',
    inStory('[TANYA BPBD]', '120'),
  ),
  forgiven('names in square brackets', withText('Kata lurah: “[BPBD] sudah datang [ke sini].”')),
  mistake(
    'parts of a text as a machine names them',
    withText('**Teras berita:** Air mulai surut pada Sabtu pagi.'),
    'text/machine-talk warn',
    inStory('**Teras berita:** ', ''),
  ),
  mistake(
    'a closing code behind brackets',
    withText('[caption id="a1"]Warga menyapu (Foto: Budi)[/caption]'),
    'slip/shortcode warn, slip/shortcode warn',
    inStory('[caption id="a1"]Warga menyapu (Foto: Budi)[/caption]', 'Warga menyapu.'),
  ),
  mistake(
    'a link to the dashboard of the own site',
    withText('Lihat [berita lama](https://warta.example/wp-admin/post.php?post=12&action=edit).'),
    'link/workroom warn',
    inStory('https://warta.example/wp-admin/post.php?post=12&action=edit', '/2015/09/lama/'),
  ),
  mistake(
    'a link to the editor of another site',
    withText('Lihat [blog warga](https://www.blogger.com/blog/post/edit/81/92).'),
    'link/workroom warn',
    inStory('https://www.blogger.com/blog/post/edit/81/92', 'https://warga.example/banjir'),
  ),
  mistake(
    'an entry with its time at the end',
    live('## 10.30 Air surut\n\nPompa bekerja.\n\n## Air masuk (pukul 9.15 WIB)\n\nHujan deras.'),
    'live/time warn',
    inStory('## Air masuk (pukul 9.15 WIB)', '## 09.15 WIB Air masuk'),
  ),
  forgiven(
    'headings of entries with a word or a day before the time, and of a price',
    live(
      '## Jam 10.30\n\nPompa bekerja.\n\n## Sabtu, 28 November 2026, 9.15\n\nHujan.\n\n### Beras jadi Rp 12.50\n\nHarga naik.',
    ),
  ),
  mistake(
    'a file that the browser counted up, with a headline of its own',
    all(copy(STORY, 'articles/2026/11/banjir (1).md'), inStory('title: Banjir', 'title: Rob')),
    'slug/odd hold',
    put('articles/2026/11/banjir (1).md', undefined),
  ),
];
