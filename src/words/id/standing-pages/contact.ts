import type { StandingPage } from '../../standing-page.ts';

/** How to reach the newsroom, and how to send it news. */
export const contact: StandingPage = {
  slug: 'kontak',
  title: 'Kontak dan kiriman kabar',
  description: 'Cara menghubungi redaksi, mengirim kabar, dan meminta ralat atau hak jawab.',
  body: ({ name, address, contact: ways }) => `\
Hubungi redaksi ${name} lewat ${ways}, atau datang dan bersurat ke ${address}.

## Mengirim kabar

Tulis apa yang terjadi, di mana, kapan, dan bagaimana Anda mengetahuinya. Foto atau video sebaiknya buatan Anda sendiri; sebutkan siapa pembuatnya dan boleh tidaknya dimuat dengan nama. Jangan membahayakan diri untuk sebuah gambar. Kami memeriksa setiap kabar lebih dulu dan tidak memuat semuanya.

## Kalau nama Anda perlu dirahasiakan

Katakan di awal pesan. Wartawan mempunyai hak tolak: nama narasumber yang minta dirahasiakan tidak kami buka. Namun surel dan WhatsApp meninggalkan jejak pada penyedia dan di perangkat Anda. Jangan memakai alamat, nomor atau perangkat kantor yang sedang Anda laporkan; untuk kabar yang berbahaya bagi Anda, mintalah bertemu.

## Ralat dan hak jawab

Sebutkan alamat tulisan, bagian yang keliru, dan apa yang benar. Cara yang paling cepat adalah tautan *Laporkan kesalahan* di bawah berita itu.

## Iklan dan undangan

Tulis “Iklan” atau “Undangan” sebagai judul pesan. Iklan dan undangan tidak menentukan isi berita.`,
};
