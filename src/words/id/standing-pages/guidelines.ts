import type { StandingPage } from '../../standing-page.ts';

/**
 * What the guidelines of 2012 ask of papers online, part by part as they have it, in words of our own: they
 * ask each paper to show them.
 */
export const guidelines: StandingPage = {
  slug: 'pedoman-media-siber',
  title: 'Pedoman Media Siber',
  description: 'Kewajiban kami menurut Pedoman Pemberitaan Media Siber dari Dewan Pers.',
  body: ({ name, contact }) => `\
${name} terikat pada Undang-Undang Nomor 40 Tahun 1999 tentang Pers, Kode Etik Jurnalistik, dan **Pedoman Pemberitaan Media Siber**. Pedoman itu ditandatangani Dewan Pers bersama organisasi pers, pengelola media siber dan masyarakat pada 3 Februari 2012, lalu disahkan dengan Peraturan Dewan Pers Nomor 1/Peraturan-DP/III/2012.

Di bawah ini isinya dengan kata-kata kami. Yang berlaku adalah naskah resminya di situs [Dewan Pers](https://dewanpers.or.id/).

## 1. Ruang lingkup

Media siber adalah media yang memakai internet untuk kegiatan jurnalistik dan memenuhi syarat Undang-Undang Pers serta Standar Perusahaan Pers. Pedoman juga mengatur isi buatan pengguna: artikel, gambar, komentar, suara, video dan unggahan lain yang melekat pada media, misalnya forum.

## 2. Verifikasi dan keberimbangan

Setiap berita diverifikasi. Berita yang dapat merugikan orang lain memuat keterangan orang itu dalam berita yang sama. Berita boleh mendahului verifikasi hanya bila semua syarat ini terpenuhi:

- isinya sungguh menyangkut kepentingan publik yang mendesak;
- sumber pertamanya disebut jelas, dapat dipercaya, dan berwenang;
- orang yang perlu dikonfirmasi tidak diketahui keberadaannya atau tidak dapat diwawancarai;
- pembaca diberi tahu di bagian akhir, dalam kurung dan huruf miring, bahwa berita masih perlu diverifikasi lebih lanjut.

Verifikasi lalu diteruskan, dan hasilnya dimuat sebagai pemutakhiran yang bertaut dengan berita semula.

## 3. Isi buatan pengguna

Media yang memuat isi buatan pengguna wajib:

- mengumumkan syarat dan ketentuan yang sejalan dengan Undang-Undang Pers dan Kode Etik Jurnalistik;
- meminta pengguna mendaftar dan masuk lebih dulu;
- melarang isi yang bohong, fitnah, sadis dan cabul, yang menghasut kebencian dan kekerasan atas dasar suku, agama, ras dan antargolongan, atau yang merendahkan orang karena jenis kelamin, bahasa, kemiskinan, keadaan tubuh atau jiwanya;
- menyunting atau menghapus isi yang melanggar, menyediakan cara mengadu yang mudah ditemukan, dan menindaklanjuti pengaduan paling lambat 2 x 24 jam setelah diterima.

Situs ini tidak mempunyai kolom komentar, forum, atau unggahan pengguna.

## 4. Ralat, koreksi dan hak jawab

Ketiganya mengikuti Undang-Undang Pers, Kode Etik Jurnalistik, dan Pedoman Hak Jawab dari Dewan Pers. Ralat, koreksi dan hak jawab ditautkan dengan berita yang bersangkutan dan memuat waktu pemuatannya. Media yang menyebarkan berita media lain ikut meralat bila media asalnya meralat; yang tidak meralat menanggung sendiri akibat hukumnya. Media yang tidak melayani hak jawab dapat dipidana denda paling banyak Rp500 juta menurut Undang-Undang Pers.

Ralat kami terkumpul di halaman [Ralat](/corrections/).

## 5. Pencabutan berita

Berita yang sudah terbit tidak dicabut karena tekanan dari luar redaksi. Kekecualiannya: masalah suku, agama, ras dan antargolongan, kesusilaan, masa depan anak, pengalaman traumatik korban, atau pertimbangan khusus lain yang ditetapkan Dewan Pers. Media lain yang mengutip ikut mencabut. Pencabutan disertai alasannya dan diumumkan kepada publik.

## 6. Iklan

Berita dan iklan dibedakan dengan tegas. Isi berbayar diberi keterangan seperti advertorial, iklan, atau sponsor.

## 7. Hak cipta

Media menghormati hak cipta menurut peraturan perundang-undangan.

## 8. Pencantuman pedoman

Pedoman dicantumkan secara terang dan jelas; halaman ini memenuhinya dan ditautkan di kaki semua halaman.

## 9. Sengketa

Penilaian akhir atas sengketa pelaksanaan pedoman diselesaikan Dewan Pers. Pengaduan kepada kami: ${contact}. Pengaduan kepada Dewan Pers: lewat situsnya.`,
};
