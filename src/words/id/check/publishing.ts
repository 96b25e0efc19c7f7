import { ruleWords } from '../../rule-words.ts';

/** Rules about the hosts in publish.yaml. */
export const publishing = {
  'publish/secret': ruleWords(
    (v: { key: string }) =>
      `“${v.key}” memuat rahasia, padahal publish.yaml ikut tersimpan bersama isi situs.`,
    () =>
      'Hapus rahasianya dari sini; ia diberikan waktu menerbitkan, misalnya lewat WARTA_PASSWORD. Kalau berkas ini sudah disimpan di Git, ganti kata sandi atau kuncinya di panel hosting sekarang: riwayat Git menyimpannya juga sesudah barisnya dihapus.',
  ),
  'publish/needs': ruleWords(
    (v: { key: string; kind: string; example: string }) =>
      `Tujuan dengan kind “${v.kind}” memerlukan isian “${v.key}”.`,
    (v) => `Tambahkan di bawahnya: ${v.key}: ${v.example}`,
  ),
  'publish/duplicate': ruleWords(
    (v: { name: string }) => `Dua tujuan bernama “${v.name}”.`,
    () => 'Beri nama lain kepada salah satunya.',
  ),
};
