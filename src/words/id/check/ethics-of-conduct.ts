import { ruleWords } from '../../rule-words.ts';

type Quoted = { value: string; mark: string };

const looked = ({ mark }: Quoted): string =>
  `Kalau sudah diperiksa dan memang boleh, tulis di bagian atas berita: ${mark}`;

/** Reminders of how a story speaks of people; they never hold it. */
export const ethicsOfConduct = {
  'ethics/suicide-letter': ruleWords(
    (v: Quoted) => `Berita bunuh diri ini mengutip surat atau pesan terakhir (“${v.value}”).`,
    (v) =>
      `Hapus kutipannya; cukup sebut bahwa ada pesan yang ditinggalkan, kalau memang perlu (Pedoman Pemberitaan Bunuh Diri, Dewan Pers 2019). ${looked(v)}`,
  ),
  'ethics/suicide-place': ruleWords(
    (v: Quoted) =>
      `Berita bunuh diri ini menyebut rincian tempat atau cara yang bisa ditiru (“${v.value}”).`,
    (v) =>
      `Hapus tinggi, jumlah, takaran dan sebutan tempat yang berulang; cukup kota atau kecamatannya (Pedoman Pemberitaan Bunuh Diri, Dewan Pers 2019). ${looked(v)}`,
  ),
  'ethics/trial': ruleWords(
    (v: Quoted) => `“${v.value}” menyebut orang bersalah, padahal belum ada putusan pengadilan.`,
    (v) =>
      `Pakai sebutan menurut tahap perkaranya: terduga, tersangka atau terdakwa, dan “diduga” di depan perbuatannya (Kode Etik Jurnalistik Pasal 3, praduga tak bersalah). ${looked(v)}`,
  ),
  'ethics/hate': ruleWords(
    (v: Quoted) =>
      `“${v.value}” menyebut suku, agama, gender atau keadaan tubuh orang dengan merendahkan atau tanpa perlu.`,
    (v) =>
      `Hapus kalau bukan pokok beritanya, atau pakai sebutan yang dipakai orangnya sendiri (Kode Etik Jurnalistik Pasal 8). ${looked(v)}`,
  ),
  'ethics/graphic': ruleWords(
    (v: Quoted) => `Kekerasan di sini diceritakan terlalu rinci (“${v.value}”).`,
    (v) =>
      `Cukup sebut akibatnya, misalnya “luka berat” atau “kekerasan seksual”; berita tidak boleh sadis atau cabul (Kode Etik Jurnalistik Pasal 4). ${looked(v)}`,
  ),
  'ethics/health': ruleWords(
    (v: Quoted) => `Penyakit seseorang disebut bersama namanya (“${v.value}”).`,
    (v) =>
      `Hapus nama atau penyakitnya, kecuali orangnya sendiri setuju: data kesehatan termasuk data pribadi khusus (UU 27/2022 Pasal 4 dan 65). ${looked(v)}`,
  ),
  'ethics/hoax': ruleWords(
    (v: Quoted) => `Judul menyampaikan kabar yang menurut isi berita tidak benar (“${v.value}”).`,
    (v) =>
      `Tulis di judul bahwa kabar itu keliru, dan taruh faktanya di depan: banyak orang hanya membaca judul (Kode Etik Jurnalistik Pasal 4). ${looked(v)}`,
  ),
};
