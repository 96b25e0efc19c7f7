import type { StandingPage } from '../../standing-page.ts';

/** What the site does for readers who see, hear or move otherwise; what it says is what tests hold. */
export const accessibility: StandingPage = {
  slug: 'aksesibilitas',
  title: 'Aksesibilitas',
  description: 'Yang kami lakukan supaya semua orang dapat membaca situs ini, dan yang belum.',
  body: ({ name, contact }) => `\
${name} ingin dapat dibaca semua orang, juga dengan pembaca layar, tanpa tetikus, di ponsel lama, dan dengan sambungan lambat. Situs ini dibuat mengikuti Pedoman Aksesibilitas Konten Web (WCAG) 2.2 tingkat AA.

## Yang dapat Anda pakai

- **Tampilan**, di kepala halaman: lima ukuran teks, warna terang atau gelap, kontras tinggi, dan hemat data, yang memuat gambar bila diketuk.
- **Dengarkan**, di bawah judul berita: berita dibacakan dengan suara milik perangkat Anda, kalau perangkat itu punya suara untuk bahasa beritanya.
- **Papan ketik:** semua tautan dan tombol dapat dicapai dengan tombol Tab, yang sedang dipilih terlihat jelas, dan tautan pertama setiap halaman melompati menu langsung ke isi.
- **Pembaca layar:** judul berjenjang, bagian halaman bernama, gambar mempunyai teks pengganti, dan bahasa tulisan asing dinyatakan.
- **Tanpa JavaScript** berita tetap dapat dibaca seutuhnya; pencarian dan alat baca memerlukannya.
- Tidak ada yang berputar, berkedip, atau berbunyi sendiri.

## Yang belum sempurna

- Teks pengganti ditulis oleh redaksi; pada berita lama atau berita pindahan mungkin belum ada.
- Dokumen PDF dan lembar kerja dimuat seperti aslinya.
- Video dan kiriman di situs lain mengikuti situs itu, juga teks terjemahnya.

## Beri tahu kami

Kalau ada yang tidak dapat Anda baca atau pakai, hubungi redaksi: ${contact}. Sebutkan alamat halaman dan alat bantu yang Anda pakai. Kami membetulkannya, atau mengirim isinya dalam bentuk lain.`,
};
