import type { Texts } from '../../import-rule.ts';
import type { withheldRules as indonesian } from '../../id/import/withheld.ts';
import { why } from './why.ts';

/** Words about what stays out of git, by rule. */
export const withheldRules: Record<keyof typeof indonesian, Texts> = {
  'draft-withheld': [
    'Drafts kept out of git',
    () => 'This draft lies in _import/drafts/: it is not published and does not go to git.',
    (v) => `If it may be used: npm run import -- --release ${v['name']}`,
  ],
  'git-ignored': [
    'What does not go to git',
    () => 'The line _import/ stands in .gitignore: reports and texts kept aside do not go to git.',
    () => 'Leave that line there.',
  ],
  'git-open': [
    'git may take _import/',
    (v) => `.gitignore could not be written (${why(v['why'])}), so git may take _import/.`,
    () => 'Add the line _import/ to .gitignore yourself.',
  ],
  'git-tracked': [
    '_import/ is in git already',
    (v) => `${v['folder']} is tracked by git, and .gitignore does not take it out.`,
    (v) =>
      `Run git rm -r --cached "${v['folder']}" in the topmost folder, then commit. What was pushed stays in git's history.`,
  ],
};
