import { blogger } from './import/blogger.ts';
import { inputRules } from './import/input.ts';
import { pageRules } from './import/page.ts';
import { report } from './import/report.ts';
import { articleRules } from './import/article.ts';
import { units } from './import/units.ts';
import { written } from './import/written.ts';
import type { ImportWords } from '../import-rule.ts';
import { words } from '../import-rule.ts';
import type { ImportDictionary, ImportRule } from '../words.ts';
import { importing as indonesian } from '../id/import.ts';

const texts = { ...inputRules, ...pageRules, ...articleRules };

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
  units,
  written,
};
