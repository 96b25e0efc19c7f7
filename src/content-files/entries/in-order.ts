import type { Finding } from '../../problems/finding.ts';
import { brokenStory } from '../../problems/finding.ts';
import type { AdvertEntry, ArticleEntry, PageEntry } from '../../schema/entries.ts';
import type { Whole } from '../checks/check.ts';

/** What gives an article's address to somebody else: a withdrawn one then shows no notice there. */
const ELSEWHERE: ReadonlySet<Finding['rule']> = new Set([
  'address/twice',
  'address/taken',
  'slug/odd',
]);

/** Articles, adverts and pages without errors, without the old addresses that something else has taken. */
export function entriesInOrder(
  whole: Whole,
  findings: readonly Finding[],
): { articles: ArticleEntry[]; pages: PageEntry[]; adverts?: AdvertEntry[] } {
  const broken = new Set(
    findings
      .filter(({ effect, rule }) => effect !== 'warn' || ELSEWHERE.has(rule))
      // What is wrong in a file of data breaks the story that shows it.
      .map((one) => brokenStory(one) ?? one.file),
  );
  const conflicts = new Set(
    findings
      .filter((finding) => finding.rule === 'alias/taken')
      .map(({ file, values }) => `${file} ${(values as { path: string }).path}`),
  );
  const redirected = <T extends ArticleEntry | PageEntry>(entry: T): T => {
    const aliases = entry.aliases.filter((path) => !conflicts.has(`${entry.file} ${path}`));
    return aliases.length === entry.aliases.length ? entry : { ...entry, aliases };
  };
  const articles = whole.articles
    .filter(({ entry }) => !broken.has(entry.file))
    .map(({ entry }) => redirected(entry));
  const adverts = whole.adverts.map(({ entry }) => entry).filter(({ file }) => !broken.has(file));
  return {
    articles,
    ...(adverts.length > 0 && { adverts }),
    pages: whole.pages
      .filter(({ entry }) => !broken.has(entry.file))
      .map(({ entry }) => redirected(entry)),
  };
}
