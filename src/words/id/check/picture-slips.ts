import { linkTo } from '../../to-paste.ts';
import { ruleWords } from '../../rule-words.ts';

type Seen = { value: string };

/** Rules about pictures that are written so that readers do not see them, or not as they should. */
export const pictureSlips = {
  'picture/one-lead': ruleWords(
    (v: { first: string; others: readonly string[] }) =>
      `Di atas berita hanya ada satu gambar utama, jadi yang tampil “${v.first}”; ${v.others.join(', ')} tidak.`,
    (v) =>
      `Tulis “image: ${v.first}” saja. Gambar lain ditaruh di isi berita, di baris sendiri: ${v.others.map((name) => `![teks pengganti](${linkTo(name)} "Keterangan (Foto: Nama)")`).join(' ')}`,
  ),
  'slip/picture-form': ruleWords(
    (v: Seen & { better: string }) => `“${v.value}” tampil apa adanya, tidak menjadi gambar.`,
    (v) => `Tulis “${v.better}”, di baris sendiri.`,
  ),
  'slip/picture-list': ruleWords(
    (v: Seen) =>
      `Gambar mulai “${v.value}” ditulis sebagai daftar, jadi tampil berbutir tanpa keterangan dan nama fotografernya.`,
    () =>
      'Hapus tanda hubung atau angka di depan tiap gambar, atau jalankan npm run check -- --fix: gambar yang berurutan menjadi galeri.',
  ),
  'slip/embedded-picture': ruleWords(
    (v: Seen) =>
      `Gambar “${v.value}” tertanam di berkas ini sebagai ribuan huruf, seperti yang disimpan Google Docs, jadi tidak tampil.`,
    (v) =>
      `Di Google Docs pilih File › Download › Microsoft Word (.docx), simpan di sini, lalu jalankan npm run import untuk berkas itu: gambarnya ikut. Atau simpan gambarnya di sebelah berita, ganti ![][${v.value}] dengan ![teks pengganti](berkas.jpg "Keterangan (Foto: Nama)"), dan hapus baris ini.`,
  ),
};
