import type { StandingPage } from '../../standing-page.ts';

/**
 * What the site and the newsroom know of readers. What it says of the device is what `src/client`,
 * `src/offline` and `src/search/ui` store there.
 */
export const privacy: StandingPage = {
  slug: 'privasi',
  title: 'Privasi',
  description:
    'Situs ini tanpa kuki dan tanpa pelacak. Apa yang tersimpan, di mana, dan berapa lama.',
  body: ({ name, company, address, contact, mark }) => `\
Halaman ini menerangkan data pribadi yang diolah ${name}, menurut Undang-Undang Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi (UU PDP).

## Siapa yang bertanggung jawab

Pengendali data pribadi adalah ${company}, ${address}. Pertanyaan dan permintaan tentang data pribadi: ${contact}.

## Yang tidak kami lakukan

Tidak ada kuki. Tidak ada pelacak iklan atau penghitung pengunjung. Huruf, gambar dan skrip halaman datang dari situs ini sendiri. Tidak ada akun pembaca dan tidak ada kolom komentar.

## Yang tersimpan di perangkat Anda

Yang berikut ini berada di peramban Anda sendiri dan tidak dikirim kepada kami:

- pilihan tampilan, kalau Anda mengubahnya: warna, ukuran teks, kontras, hemat data, pintasan;
- berita yang Anda simpan, sampai Anda menghapusnya atau berita itu dicabut;
- salinan paling banyak 50 berita dan 20 halaman lain yang terakhir Anda buka, serta potongan indeks pencarian, supaya dapat dibaca tanpa sambungan; yang paling lama tidak dibuka terhapus lebih dulu;
- sampai alinea mana Anda membaca, untuk paling banyak 40 berita yang belum selesai dibaca;
- delapan pencarian terakhir, hanya kalau Anda memintanya di halaman pencarian;
- kabar mendesak yang terakhir Anda tutup, dan kapan salinan di perangkat terakhir diperiksa.

Semuanya hilang bila Anda menghapus data situs ini di pengaturan peramban. Pada perangkat yang dipakai bersama, orang lain dapat melihat berita yang tersimpan.

## Pencarian

Pencarian berjalan di perangkat Anda. Kata yang dicari ikut tertulis di alamat halaman pencarian; kata itu baru sampai di server bila alamat itu dimuat ulang atau dibuka dari tautan.

## Membacakan berita

Tombol *Dengarkan* memakai suara milik perangkat atau peramban Anda. Sebagian peramban mengirim teks berita kepada pembuatnya untuk dibacakan; kami tidak ikut mengirim atau menerima apa pun.

## Catatan server

Server mencatat alamat IP, waktu, halaman yang diminta dan jenis peramban, supaya situs aman dan gangguan dapat dicari. Dasarnya kepentingan yang sah (Pasal 20 UU PDP). Situs ini dititipkan pada ${mark('nama perusahaan hosting dan negara tempat servernya')}, yang menyimpan catatan itu selama ${mark('berapa lama, misalnya 30 hari; tanyakan kepada perusahaan hosting')}. Salinan halaman disebarkan lewat ${mark('nama penyedia CDN, misalnya Cloudflare; kalau tidak memakai CDN, hapus kalimat ini')}, yang mencatat hal yang sama.

## Surat, WhatsApp dan kiriman kabar

Bila Anda menulis kepada redaksi, kami menyimpan pesan, nama, alamat atau nomor Anda untuk menjawab, memeriksa kabar, dan melayani ralat atau hak jawab. Pesan disimpan selama ${mark('berapa lama, misalnya 2 tahun sesudah dijawab')}, lalu dihapus; ralat dan hak jawab yang dimuat tetap ada bersama beritanya. Penyedia surel dan WhatsApp juga menyimpan pesan menurut aturan mereka. Identitas narasumber yang meminta dirahasiakan kami lindungi dengan hak tolak (Pasal 4 Undang-Undang Pers).

## Tautan ke luar

Tombol berbagi adalah tautan biasa, dan video atau kiriman media sosial baru dibuka di situsnya sesudah Anda ketuk. Situs itu baru mengetahui kunjungan Anda saat itu, menurut aturannya sendiri.

## Nama dalam berita

Nama dan keterangan orang dalam berita dimuat untuk kepentingan publik menurut Undang-Undang Pers dan Kode Etik Jurnalistik. Keberatan terhadapnya dilayani dengan ralat, hak jawab, hak koreksi, atau pencabutan.

## Hak Anda

Menurut Pasal 5 sampai 13 UU PDP Anda berhak:

- mengetahui siapa yang meminta data Anda, untuk apa, dan atas dasar apa;
- melengkapi, memperbarui dan memperbaikinya;
- melihat dan memperoleh salinannya;
- meminta pengolahannya dihentikan, ditunda atau dibatasi, dan datanya dihapus atau dimusnahkan;
- menarik persetujuan yang pernah Anda berikan;
- berkeberatan atas keputusan yang dibuat secara otomatis, yang di sini tidak ada;
- menggugat dan menerima ganti rugi bila datanya diolah dengan melanggar hukum.

Tulislah kepada redaksi. Permintaan melihat, memperbaiki, menunda, atau menarik persetujuan kami laksanakan paling lambat 3 x 24 jam sejak kami terima. Hak ini dapat dibatasi undang-undang (Pasal 15). Bila data bocor, kami memberi tahu Anda secara tertulis paling lambat 3 x 24 jam (Pasal 46).`,
};
