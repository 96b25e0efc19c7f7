import { linkTo } from '../../to-paste.ts';
import { ruleWords } from '../../rule-words.ts';

const where = {
  folder: (value: string) => `Folder “${value}”`,
  name: (value: string) => `Nama berkas “${value}”`,
  headline: (value: string) => `“${value}” di judul`,
  text: (value: string) => `Baris “${value}”`,
};

const wayOut = {
  folder: 'pindahkan berkasnya ke folder bulannya, misalnya articles/2026/11/',
  name: 'ganti nama berkasnya tanpa kata itu',
  headline: 'hapus kata itu dari judul',
  text: 'hapus baris itu',
};

/** Rules about what must not reach readers: stories before their time, words to colleagues, and files of the desk. */
export const notForReaders = {
  'file/never-published': ruleWords(
    (v: { name: string }) =>
      `“${v.name}” jenis berkas yang bukan untuk pembaca (cadangan, basis data, sandi atau catatan program), jadi tidak diterbitkan.`,
    () =>
      'Pindahkan keluar dari folder isi: semua yang ada di files/ bisa dibuka siapa pun. Kalau pernah terbit atau masuk Git, ganti semua sandi di dalamnya.',
  ),
  'file/open-to-all': ruleWords(
    (v: { path: string }) =>
      `Siapa pun bisa membuka berkas ini di alamat ${v.path}, dan tidak ada berita atau halaman yang menautkannya.`,
    (v) =>
      `Kalau ini bukan untuk umum (gaji, nomor narasumber, naskah), pindahkan keluar dari folder isi. Kalau untuk pembaca, tautkan: [Nama dokumen](${linkTo(v.path)}).`,
  ),
  'field/embargo': ruleWords(
    (v: { key: string; value: string; time: string; lines: string }) =>
      `“${v.key}: ${v.value}” tidak berlaku di sini, tetapi waktunya belum tiba, jadi tulisan ini tidak diterbitkan.`,
    (v) =>
      `Hapus baris itu, dan ganti baris date begini; berita terbit sendiri pada waktu itu:\n${v.lines}`,
  ),
  'story/marked-draft': ruleWords(
    (v: { where: 'folder' | 'name' | 'headline' | 'text'; value: string }) =>
      `${where[v.where](v.value)} mengatakan bahwa tulisan ini belum boleh terbit, jadi tidak diterbitkan.`,
    (v) =>
      `Kalau memang belum boleh terbit, tulis “draft: ya” di datanya. Kalau sudah boleh, ${wayOut[v.where]}.`,
  ),
  'text/hidden-comment': ruleWords(
    (v: { value: string }) =>
      `Catatan “${v.value}” tidak diterbitkan: pembaca tidak melihatnya, dan ia tidak ada di feed atau pencarian.`,
    () =>
      'Tidak perlu apa-apa. Kalau memuat nama yang dirahasiakan, hapus juga dari berkas ini: siapa pun yang memegang berkasnya bisa membacanya.',
  ),
  'text/open-comment': ruleWords(
    (v: { value: string }) =>
      `Catatan yang dimulai “${v.value}” tidak ditutup, jadi seluruh alinea sesudah tanda itu tidak tampil.`,
    () => 'Tutup catatannya dengan -->, atau hapus.',
  ),
  'text/inner-note': ruleWords(
    (v: { value: string }) =>
      `“${v.value}” tampaknya catatan antarredaksi, dan akan terbaca pembaca.`,
    () =>
      'Hapus sebelum terbit, atau apit dengan <!-- dan -->: yang di antaranya tidak diterbitkan.',
  ),
};
