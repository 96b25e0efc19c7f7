import { blogger } from './import/blogger.ts';
import { dumpRules } from './import/dump.ts';
import { chatRules } from './import/chat.ts';
import { inputRules } from './import/input.ts';
import { platformKinds, platformRules } from './import/platforms.ts';
import { pageRules } from './import/page.ts';
import { refusedRules } from './import/refused.ts';
import { report } from './import/report.ts';
import { articleRules } from './import/article.ts';
import { units } from './import/units.ts';
import { wpjsonRules } from './import/wpjson.ts';
import { wordpressRules } from './import/wordpress.ts';
import { withheldRules } from './import/withheld.ts';
import { written } from './import/written.ts';

/** Words of the import, by rule, and of its report. */
export const importing = {
  rules: {
    ...inputRules,
    ...refusedRules,
    ...pageRules,
    ...dumpRules,
    ...wpjsonRules,
    ...articleRules,
    ...wordpressRules,
    ...platformRules,
    ...chatRules,
    ...withheldRules,
  },
  blogger,
  report,
  units: { ...units, kinds: { ...units.kinds, ...platformKinds } },
  written,
};
