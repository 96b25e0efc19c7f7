import { blogger } from './import/blogger.ts';
import { inputRules } from './import/input.ts';
import { pageRules } from './import/page.ts';
import { report } from './import/report.ts';
import { articleRules } from './import/article.ts';
import { units } from './import/units.ts';
import { written } from './import/written.ts';

/** Words of the import, by rule, and of its report. */
export const importing = {
  rules: { ...inputRules, ...pageRules, ...articleRules },
  blogger,
  report,
  units,
  written,
};
