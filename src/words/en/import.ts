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
import type { ImportWords } from '../import-rule.ts';
import { words } from '../import-rule.ts';
import type { ImportDictionary, ImportRule } from '../words.ts';
import { importing as indonesian } from '../id/import.ts';

const texts = {
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
};

/** How bad a problem is stands once, in the Indonesian words. */
function english(rule: ImportRule): [ImportRule, ImportWords] {
  return [rule, words(indonesian.rules[rule].severity, ...texts[rule])];
}

/** The words of the import in English. */
export const importing: ImportDictionary = {
  rules: Object.fromEntries(
    Object.keys(texts).map((rule) => english(rule as ImportRule)),
  ) as ImportDictionary['rules'],
  blogger,
  report,
  units: { ...units, kinds: { ...units.kinds, ...platformKinds } },
  written,
};
