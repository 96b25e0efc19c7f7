import type { Finding } from '../../../problems/finding.ts';
import { finding, startOf } from '../../../problems/finding.ts';
import type { ArchiveRule } from './rule.ts';

/** One file name in two months: fine for readers, but no longer enough to name the article by. */
export const duplicateSlugs: ArchiveRule = ({ content }) =>
  [...Map.groupBy(content.articles, ({ slug }) => slug).values()].flatMap((group): Finding[] => {
    const [first, ...others] = group;
    return others.map(({ file, slug }) =>
      finding('slug/duplicate', startOf(file), { slug, other: first!.file }, 'hint'),
    );
  });
