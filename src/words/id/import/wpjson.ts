import { why } from './why.ts';
import { words } from '../../import-rule.ts';

/** Words of the import about the interface of WordPress (`/wp-json/`), by rule. */
export const wpjsonRules = {
  'wpjson-refused': words(
    'error',
    'Situs yang tidak memberikan isinya',
    (v) => `“${v['file']}” berisi penolakan dari situsnya (${v['code']}), bukan tulisan.`,
    () =>
      'Minta yang mengurus situs membuka wp-json sebentar, atau pakai ekspor WordPress (Perkakas → Ekspor → Semua konten) atau feed-nya.',
  ),
  'wpjson-closed': words(
    'error',
    'Situs yang tertutup untuk impor',
    (v) => `Tulisan di “${v['url']}” tidak bisa diambil: ${why(v['why'])}.`,
    () =>
      'Coba lagi nanti, atau pakai ekspor WordPress (Perkakas → Ekspor → Semua konten), salinan basis datanya, atau feed-nya.',
  ),
  'wpjson-part': words(
    'error',
    'Situs yang baru terambil sebagian',
    (v) =>
      `Pengambilan dari “${v['url']}” berhenti setelah ${v['count']} tulisan: ${why(v['why'])}.`,
    () => 'Ulangi perintah yang sama nanti: yang sudah terambil tidak diambil lagi.',
  ),
};
