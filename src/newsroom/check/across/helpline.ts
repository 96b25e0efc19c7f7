import { finding } from '../../../problems/finding.ts';
import type { ArchiveRule } from './rule.ts';

/** Stories that ask for the box with help, where the site has none. */
export const helpline: ArchiveRule = ({ content, placeOf }) =>
  content.site.helpline === undefined
    ? content.articles
        .filter((article) => article.helpline && article.withdrawn === undefined)
        .map(({ file }) => finding('site/no-helpline', placeOf(file, 'helpline'), {}, 'warning'))
    : [];
