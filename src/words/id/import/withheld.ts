import { why } from './why.ts';
import { words } from '../../import-rule.ts';

/** Words about what stays out of git, by rule. */
export const withheldRules = {
  'draft-withheld': words(
    'hint',
    'Konsep yang ditahan di luar git',
    () => 'Konsep ini disimpan di _import/drafts/: tidak terbit dan tidak masuk git.',
    (v) => `Kalau boleh dipakai: npm run import -- --release ${v['name']}`,
  ),
  'git-ignored': words(
    'hint',
    'Yang tidak masuk git',
    () => 'Baris _import/ ada di .gitignore: laporan dan naskah yang disisihkan tidak masuk git.',
    () => 'Biarkan baris itu.',
  ),
  'git-open': words(
    'warning',
    '_import/ bisa masuk git',
    (v) => `.gitignore tidak bisa ditulis (${why(v['why'])}), jadi git bisa mengambil _import/.`,
    () => 'Tambahkan sendiri baris _import/ ke .gitignore.',
  ),
  'git-tracked': words(
    'warning',
    '_import/ sudah ada di git',
    (v) => `${v['folder']} sudah tercatat di git, dan .gitignore tidak mengeluarkannya.`,
    (v) =>
      `Jalankan git rm -r --cached "${v['folder']}" di folder teratas, lalu commit. Yang sudah terkirim tetap ada di riwayat git.`,
  ),
};
