import type { wpjsonRules as indonesian } from '../../id/import/wpjson.ts';
import type { Texts } from '../../import-rule.ts';

/** Words of the import about the interface of WordPress (`/wp-json/`), by rule, in English. */
export const wpjsonRules: Record<keyof typeof indonesian, Texts> = {
  'wpjson-refused': [
    'Sites that do not give out what they hold',
    (v) => `“${v['file']}” holds a refusal of its site (${v['code']}), no article.`,
    () =>
      'Ask whoever looks after the site to open wp-json for a while, or bring the export of WordPress (Tools → Export → All content) or its feed.',
  ],
};
