import { inputRulesEn } from './import/input.ts';
import { reportEn } from './import/report.ts';
import { storyRulesEn } from './import/story.ts';
import type { ImportWords } from '../import/words.ts';
import { words } from '../import/words.ts';
import type { ImportDictionary, ImportRule } from '../id/import.ts';
import { importId } from '../id/import.ts';

const texts = { ...inputRulesEn, ...storyRulesEn };

/** How bad a rule is is said once, in the Indonesian words. */
function english(rule: ImportRule): [ImportRule, ImportWords] {
  return [rule, words(importId.rules[rule].severity, ...texts[rule])];
}

/** The words of the import in English. */
export const importEn: ImportDictionary = {
  rules: Object.fromEntries(
    Object.keys(texts).map((rule) => english(rule as ImportRule)),
  ) as ImportDictionary['rules'],
  report: reportEn,
};
