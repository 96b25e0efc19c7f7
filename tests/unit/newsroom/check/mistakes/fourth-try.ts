import { forgiven, mistake } from './mistake.ts';
import { inStory, put, withLines, withText } from './paper.ts';

const note = (written: string) =>
  mistake(
    `a note: ${written}`,
    withText(written),
    'text/desk-note warn',
    inStory(written, 'Ia menunggu.'),
  );
const hole = (written: string, mended: string) =>
  mistake(
    `a gap: ${written}`,
    withText(written),
    'text/placeholder warn',
    inStory(written, mended),
  );
const machine = (written: string) =>
  mistake(
    `a machine: ${written}`,
    withText(written),
    'text/machine-talk warn',
    inStory(written, 'Ia menunggu.'),
  );
const section = (written: string) =>
  mistake(
    `sections ${written}`,
    inStory('section: kota', `section: ${written}`),
    'section/unknown hold',
    inStory(`section: ${written}`, 'section: kota'),
  );

/** What people forgot, or wrote for several where there is one. */
export const fourthTryMistakes = [
  note('[RIN TOLONG CEK LAGI NAMA SOPIRNYA]'),
  note('(cek lagi ejaan nama lurah)'),
  note('[Budi, tolong tambah kutipan warga]'),
  forgiven('a bracket for readers', withText('Lurah (yang baru dilantik) meminta warga waspada.')),
  hole('Banjir datang pukul XX.XX WIB.', 'Banjir datang pukul 02.10 WIB.'),
  hole('Sebanyak ..... orang mengungsi.', 'Sebanyak 40 orang mengungsi.'),
  hole('“Kami lelah,” kata [nama warga].', '“Kami lelah,” kata Sumiati.'),
  hole('Kerugian ditaksir Rp xx juta.', 'Kerugian ditaksir Rp 40 juta.'),
  hole('Jumlah korban (menyusul) belum pasti.', 'Jumlah korban belum pasti.'),
  forgiven('a row of dots that breaks off', withText('Ia berkata, “Kalau saja…” lalu diam.')),
  forgiven('a Roman number', withText('Abad XX mencatat banjir yang lebih besar di kota itu.')),
  machine('Tentu! Berikut versi artikel berita yang lebih menarik:'),
  machine('Berikut adalah artikel yang telah saya perbaiki sesuai permintaan Anda:'),
  machine('**Apakah Anda ingin saya buatkan juga judul lain?**'),
  machine('Semoga membantu! Silakan sesuaikan dengan gaya media Anda.'),
  machine('Here is a more engaging version of the article:'),
  forgiven('news that begins so', withText('Berikut daftar posko banjir di Kota Lama:')),
  forgiven('an offer in a quotation', withText('“Apakah Anda ingin pulang?” tanya petugas.')),
  section('kota, olahraga'),
  section('kota/olahraga'),
  section('Kota dan Olahraga'),
  mistake(
    'a correction from before the story',
    withLines('corrections:\n  - time: 2026-10-28 10:00\n    text: Nama lurah keliru.'),
    'date/earlier warn',
    inStory('2026-10-28 10:00', '2026-11-28 10:00'),
  ),
  mistake(
    'a correction as one sentence with a comma',
    withLines('corrections: Semula tertulis 30.000, yang benar 3.000'),
    'field/group hold',
    'paste',
  ),
  mistake(
    'a box with help that the site has not',
    withLines('helpline: ya'),
    'site/no-helpline warn',
    inStory('helpline: ya\n', ''),
  ),
  mistake(
    'the text of a correction beside its dash',
    withLines('corrections:\n  - time: 2026-11-28 10:00\n  text: Nama lurah keliru.'),
    'yaml/indent hold',
    'paste',
  ),
  mistake(
    'the name that a telephone gave a picture',
    inStory('Warga menyapu lumpur di depan rumah.', 'IMG-20261127-WA0013'),
    'picture/alt-says-nothing warn',
    inStory('IMG-20261127-WA0013', 'Warga menyapu lumpur.'),
  ),
  mistake(
    'an entry at an hour that is none',
    (before) =>
      withText('## 26.10 Pompa menyala\n\nAir surut.\n\n## 15.20 Air naik\n\nAir naik.')(
        withLines('live: ya')(before),
      ),
    'text/impossible-time warn',
    inStory('26.10', '16.10'),
  ),
  mistake(
    'an entry in the evening, before noon',
    (before) =>
      withText('## 20.10 am Pompa menyala\n\nAir surut.\n\n## 15.20 Air naik\n\nAir naik.')(
        withLines('live: ya')(before),
      ),
    'text/impossible-time warn',
    inStory('20.10 am', '20.10'),
  ),
  mistake(
    'a table with a dash too few',
    withText('| Hari | Berangkat | Tiba |\n|---|---|\n| Senin | 07.00 | 11.00 |'),
    'slip/unmade-table warn',
    inStory('|---|---|', '|---|---|---|'),
  ),
  mistake(
    'a topic without its dash',
    put('topics.yaml', '- id: banjir\n  name: Banjir\n  id: pasar\n  name: Pasar\n'),
    'yaml/duplicate-key stop',
    'paste',
  ),
  mistake(
    'a block of code of another system',
    withText(
      '<div class="separator"><a href="https://x.example/a.jpg"><img src="https://x.example/a.jpg"/></a></div>',
    ),
    'slip/html-paragraph warn',
    inStory(
      '<div class="separator"><a href="https://x.example/a.jpg"><img src="https://x.example/a.jpg"/></a></div>',
      'Ia menunggu.',
    ),
  ),
];
