import { inputRulesId } from './import/input.ts';
import { reportId } from './import/report.ts';
import { storyRulesId } from './import/story.ts';

/** Words of the import, by rule, and of its report. */
export const importId = {
  rules: { ...inputRulesId, ...storyRulesId },
  report: reportId,
};

/** The shape of the words, for other languages. */
export type ImportDictionary = typeof importId;

/** The name of a rule of the import. */
export type ImportRule = keyof ImportDictionary['rules'];
