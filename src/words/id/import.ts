import { blogger } from './import/blogger.ts';
import { chatRules } from './import/chat.ts';
import { inputRules } from './import/input.ts';
import { report } from './import/report.ts';
import { articleRules } from './import/article.ts';
import { units } from './import/units.ts';
import { withheldRules } from './import/withheld.ts';
import { written } from './import/written.ts';

/** Words of the import, by rule, and of its report. */
export const importing = {
  rules: { ...inputRules, ...articleRules, ...chatRules, ...withheldRules },
  blogger,
  report,
  units,
  written,
};
