import { ruleWords } from '../../rule-words.ts';

/** Rules of series and dossiers. */
export const series = {
  'series/unknown': ruleWords(
    (v: { value: string; file: string; suggestion?: string | undefined }) =>
      `Seri “${v.value}” belum punya pengantar, jadi berita ini tampil tanpa seri.`,
    (v) =>
      v.suggestion === undefined
        ? `Buat berkas ${v.file} dengan title: dan satu dua kalimat pengantar, atau hapus series.`
        : `Mungkin maksudnya:\nseries: ${v.suggestion}`,
  ),
  'series/part-twice': ruleWords(
    (v: { part: number; other: string }) =>
      `Bagian ${v.part} sudah dipakai oleh “${v.other}” dalam seri yang sama.`,
    () => 'Beri salah satunya nomor lain, atau hapus part: supaya urutannya mengikuti tanggal.',
  ),
  'series/empty': ruleWords(
    (v: { id: string }) =>
      `Belum ada berita yang menyebut seri “${v.id}”, jadi halamannya belum terbit.`,
    (v) => `Tambahkan baris ini di berita yang menjadi bagiannya:\nseries: ${v.id}`,
  ),
  'series/topic-unknown': ruleWords(
    (v: { value: string; suggestion?: string | undefined }) =>
      `Topik “${v.value}” tidak dipakai berita mana pun dan tidak ada di topics.yaml, jadi lini masanya kosong.`,
    (v) =>
      v.suggestion === undefined
        ? 'Tulis topik yang dipakai berita, atau hapus topic.'
        : `Mungkin maksudnya:\ntopic: ${v.suggestion}`,
  ),
};
