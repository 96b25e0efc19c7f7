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
};
