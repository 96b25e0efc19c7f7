import { ruleWords } from '../../rule-words.ts';

/** Rules of photo essays. */
export const essay = {
  'essay/few-pictures': ruleWords(
    (v: { count: number }) =>
      v.count === 0
        ? 'Esai foto ini tidak memuat satu gambar pun, padahal gambarlah isinya.'
        : `Esai foto ini hanya memuat ${v.count} gambar; pembaca mengharapkan sedikitnya tiga.`,
    () =>
      'Tambahkan gambar di isi berita, satu baris tiap gambar, atau hapus baris label: photo-essay.',
  ),
};
