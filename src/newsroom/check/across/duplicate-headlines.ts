import type { Finding } from '../../../problems/finding.ts';
import { finding, startOf } from '../../../problems/finding.ts';
import type { ArticleEntry } from '../../../schema/entries.ts';
import type { ArchiveRule } from './rule.ts';

/** Words alone, case and punctuation aside. */
function bare(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Two articles with one headline: each later one is said. A translation may keep a name as it is. */
export const duplicateHeadlines: ArchiveRule = ({ content }) => {
  const alive = content.articles.filter(({ withdrawn }) => withdrawn === undefined);
  const groups = Map.groupBy(alive, ({ title, lang }) => `${lang} ${bare(title)}`);
  return [...groups.values()].flatMap((group): Finding[] => {
    if (group.length === 1) return [];
    const [first, ...others] = group.toSorted(older) as [ArticleEntry, ...ArticleEntry[]];
    return others.map(({ file, title }) =>
      finding('headline/duplicate', startOf(file), { title, other: first.file }, 'warning'),
    );
  });
};

function older(one: ArticleEntry, two: ArticleEntry): number {
  if (one.date !== two.date) return one.date < two.date ? -1 : 1;
  return one.file < two.file ? -1 : 1;
}
