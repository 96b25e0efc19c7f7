import { ruleWords } from '../../rule-words.ts';

/** What a headline can say of a claim by itself, before it. */
const denials: ReadonlyMap<string, string> = new Map(
  Object.entries({
    menyesatkan: 'Klaim menyesatkan:',
    manipulasi: 'Hasil manipulasi:',
    'sebagian-benar': 'Tidak seluruhnya benar:',
    'belum-terbukti': 'Belum terbukti:',
    satire: 'Satire, bukan berita:',
  }),
);

/** Rules of fact checks. */
export const claim = {
  'claim/missing': ruleWords(
    (v: { value: string }) =>
      `Judul ini bertanda “${v.value}”, tetapi isian claim belum ada, jadi kesimpulannya tidak tampil di daftar, kartu dan pencarian.`,
    () =>
      'Tambahkan baris ini, lalu isi:\nclaim:\n  text: Tulis klaimnya di sini\n  verdict: salah\n  evidence: https://',
  ),
  'claim/no-evidence': ruleWords<object>(
    () => 'Cek fakta ini belum menunjukkan bukti yang dapat diperiksa pembaca.',
    () => 'Di bawah claim, tambahkan evidence: disusul alamat buktinya, satu alamat tiap baris.',
  ),
  'claim/verdict-twice': ruleWords(
    (v: { value: string; title: string }) =>
      `Judul sudah memuat “${v.value}”, padahal Warta menaruh kesimpulan di depan judul, jadi tampil dua kali.`,
    (v) => `Hapus tanda itu dari judul:\ntitle: ${v.title}`,
  ),
  'claim/repeated': ruleWords(
    (v: { title: string; verdict: string }) =>
      `Judul “${v.title}” mengulang klaim tanpa membantahnya. Yang menyalin judulnya saja ikut menyebarkannya.`,
    (v) =>
      `Tulis apa yang benar, atau bantah dalam judulnya, misalnya:\ntitle: ${denials.get(v.verdict) ?? 'Tidak benar:'} ${v.title}`,
  ),
};
