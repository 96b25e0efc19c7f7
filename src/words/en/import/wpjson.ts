import type { wpjsonRules as indonesian } from '../../id/import/wpjson.ts';
import { why } from './why.ts';
import type { Texts } from '../../import-rule.ts';

/** Words of the import about the interface of WordPress (`/wp-json/`), by rule, in English. */
export const wpjsonRules: Record<keyof typeof indonesian, Texts> = {
  'wpjson-refused': [
    'Sites that do not give out what they hold',
    (v) => `“${v['file']}” holds a refusal of its site (${v['code']}), no article.`,
    () =>
      'Ask whoever looks after the site to open wp-json for a while, or bring the export of WordPress (Tools → Export → All content) or its feed.',
  ],
  'wpjson-closed': [
    'Sites that are closed to the import',
    (v) => `What “${v['url']}” holds cannot be fetched: ${why(v['why'])}.`,
    () =>
      'Try again later, or bring the export of WordPress (Tools → Export → All content), a copy of its database, or its feed.',
  ],
  'wpjson-part': [
    'Sites that were fetched in part',
    (v) => `Fetching from “${v['url']}” ended after ${v['count']} posts: ${why(v['why'])}.`,
    () => 'Repeat the same command later: what was fetched is not fetched again.',
  ],
};
