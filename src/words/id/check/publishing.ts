import { ruleWords } from '../../rule-words.ts';

/** Rules about the hosts in publish.yaml. */
export const publishing = {
  'publish/secret': ruleWords(
    (v: { key: string }) =>
      `“${v.key}” adalah rahasia, dan publish.yaml ikut tersimpan bersama isi situs.`,
    () =>
      'Hapus baris itu. Kata sandi ditanyakan waktu menerbitkan, atau diberi lewat lingkungan dengan nama WARTA_PASSWORD. Kalau berkas ini pernah dikirim ke Git, ganti kata sandinya.',
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
