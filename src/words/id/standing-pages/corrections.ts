import type { StandingPage } from '../../standing-page.ts';

/** How the paper owns up to its mistakes. */
export const corrections: StandingPage = {
  slug: 'kebijakan-ralat',
  title: 'Kebijakan Ralat',
  description: 'Kesalahan diperbaiki di tempatnya, disebut apa yang salah, dan ditandai waktunya.',
  body: ({ contact }) => `\
Kode Etik Jurnalistik mewajibkan wartawan segera meralat berita yang keliru dan meminta maaf, serta melayani hak jawab dan hak koreksi secara proporsional. Beginilah kami melakukannya.

## Ralat

Kesalahan fakta, yaitu nama, angka, tempat, waktu, kutipan atau urutan kejadian, diperbaiki di dalam tulisannya. Catatan di tulisan itu menyebut kapan perbaikan dibuat, apa yang salah, dan apa yang benar. Semua ralat terkumpul di halaman [Ralat](/corrections/). Salah ketik yang tidak mengubah arti diperbaiki tanpa catatan.

## Pemutakhiran

Bila keadaan berubah setelah tulisan terbit, keterangan baru ditambahkan dengan waktunya. Itu bukan ralat: yang lama benar pada waktunya.

## Hak jawab dan hak koreksi

Siapa pun yang nama baiknya dirugikan oleh sebuah tulisan berhak menjawab, dan siapa pun yang menemukan kekeliruan berhak memintanya dibetulkan, juga tentang orang lain. Jawaban dimuat tanpa bayaran dan bertaut dengan tulisan yang dijawab. Kami boleh menyunting panjang dan bahasanya sesudah berbicara dengan pengirim, tidak maksudnya.

## Pencabutan

Tulisan yang tidak dapat dipertahankan dicabut. Alamatnya tetap ada dan menerangkan kapan dan mengapa tulisan itu dicabut. Nama korban kejahatan dan anak dapat kami hapus tanpa jejak, supaya mereka tidak dikenali. Kami tidak mencabut berita hanya karena seseorang tidak menyukainya.

## Cara meminta

Pakai tautan *Laporkan kesalahan* di bawah setiap berita, atau hubungi redaksi: ${contact}. Sebutkan alamat tulisan, bagian yang keliru, dan apa yang benar; untuk hak jawab sertakan nama dan cara menghubungi Anda.

Bila jawaban kami tidak memuaskan, Anda dapat mengadu kepada [Dewan Pers](https://dewanpers.or.id/).`,
};
