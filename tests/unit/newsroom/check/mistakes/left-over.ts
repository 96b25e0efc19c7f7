import { forgiven, mistake } from './mistake.ts';
import { inStory, withText } from './paper.ts';

const paragraphs = [
  'Air di Kota Lama mulai surut pada Sabtu pagi. Warga membersihkan rumah mereka sejak subuh dan menjemur kasur.',
  'Pompa bekerja sejak malam, kata lurah. Ia meminta warga tetap waspada karena hujan masih akan turun sampai pekan depan.',
  'Sejumlah warga mengungsi di balai desa. Mereka menunggu bantuan makanan dan selimut dari pemerintah kota setempat.',
];
const OLD =
  'Air di Kota Lama mulai surut pada Sabtu pagi. Warga membersihkan rumah.\n\nPompa bekerja sejak malam, kata lurah.';

/** What a text was made of and nobody took out. */
export const leftOverMistakes = [
  mistake(
    'lines of a chat',
    withText('[29/11/26 19.30] Rina: Air surut\n[29/11/26 19.31] Budi: Oke'),
    'text/chat warn',
    inStory('[29/11/26 19.30] Rina: Air surut\n[29/11/26 19.31] Budi: Oke', 'Air surut.'),
  ),
  mistake(
    'a line of a chat on another phone',
    withText('29/11/26 19.30 - Rina: Air surut'),
    'text/chat warn',
    inStory('29/11/26 19.30 - Rina: ', ''),
  ),
  mistake(
    'a comment of Google Docs',
    withText('Air surut pada pagi[a].\n\n[a]Cek lagi jamnya'),
    'text/comment warn',
    inStory('[a].\n\n[a]Cek lagi jamnya', '.'),
  ),
  mistake(
    'a note between desks',
    withText('(Catatan editor: tolong cek nama lurah!)'),
    'text/desk-note warn',
    inStory('(Catatan editor: tolong cek nama lurah!)', 'Ia menunggu.'),
  ),
  forgiven('a note to readers', withText('(Catatan redaksi: nama korban disamarkan.)')),
  mistake(
    'filler',
    withText('Lorem ipsum dolor sit amet.'),
    'text/filler warn',
    inStory('Lorem ipsum dolor sit amet.', 'Ia menunggu.'),
  ),
  mistake(
    'a picture pasted as letters',
    withText('![Pompa](data:image/png;base64,iVBORw0KGgoAAAANSUhEUg==)'),
    'slip/pasted-picture warn',
    inStory('![Pompa](data:image/png;base64,iVBORw0KGgoAAAANSUhEUg==)', 'Ia menunggu.'),
  ),
  mistake(
    'a picture of HTML',
    withText('<img src="/foto/banjir.jpg" alt="Warga">'),
    'slip/raw-html warn',
    inStory('<img src="/foto/banjir.jpg" alt="Warga">', '![Warga](banjir.jpg "(Foto: Ani)")'),
  ),
  mistake(
    'a number as a link',
    withText('Telepon [posko](0812-3456-7890).'),
    'link/relative warn',
    inStory('0812-3456-7890', 'tel:+6281234567890'),
  ),
  mistake(
    'paragraphs without lines between them',
    inStory(OLD, paragraphs.join('\n')),
    'text/merged warn',
    inStory(paragraphs.join('\n'), paragraphs.join('\n\n')),
  ),
  forgiven(
    'a card with a picture',
    withText('[![](banjir.jpg) Pompa](https://youtu.be/dQw4w9WgXcQ)'),
  ),
  ...[
    'Dikirim dari Yahoo Mail di Android',
    'Sent from my iPhone',
    'Pada Sen, 30 Nov 2026 pukul 06.45, Siti Aminah <siti.aminah@gmail.com> menulis:',
    'On Mon, Nov 30, 2026 at 6:45 AM Siti Aminah wrote:\n\n> nama korban jangan dimuat ya',
    '---------- Forwarded message ---------\nIsi.',
    'Dari: Siti Aminah\nKepada: Redaksi\nPerihal: Banjir',
    '-- \nSiti Aminah\nWartawan lepas',
  ].map((tail) =>
    mistake(
      `the tail of a mail: ${tail}`,
      withText(tail),
      'text/mail warn',
      inStory(`${tail}\n\n`, ''),
    ),
  ),
  ...[
    'Pada 1928, ia menulis:\n\n> Kami putra dan putri Indonesia.',
    'Bantuan itu dikirim dari gudang di Semarang.',
    'Dari: Demak',
  ].map((words) => forgiven(`a sentence like one of a mail: ${words}`, withText(words))),
];
