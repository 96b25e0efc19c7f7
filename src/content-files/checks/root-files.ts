import { contentPath } from '../../lib/content-path.ts';
import type { Finding } from '../../problems/finding.ts';
import { finding, startOf } from '../../problems/finding.ts';
import { isNeverPublished, isOfWork } from '../files/root-file.ts';
import type { Check, Whole } from './check.ts';

/** The files below `files/` that texts lead to or show, by their whole address too. */
function linkedFiles({ site, articles, pages }: Whole): Set<string | undefined> {
  const { origin } = URL.canParse(site.url) ? new URL(site.url) : { origin: site.url };
  return new Set(
    [...articles, ...pages].flatMap(({ entry, references }) =>
      references.map(({ src, file = entry.file }) =>
        contentPath(file, src.startsWith(`${origin}/`) ? src.slice(origin.length) : src),
      ),
    ),
  );
}

/** What lies in `files/` is open to everyone: files that are surely not for readers, and those that nothing leads to. */
export const rootFiles: Check = (whole) => {
  const files = [...whole.files].filter((file) => file.startsWith('files/'));
  const never = files.filter(isNeverPublished);
  const findings = never.map((file): Finding => {
    const name = file.slice('files/'.length);
    return finding('file/never-published', startOf(file), { name }, 'hold');
  });
  const ofWork = files.filter((file) => isOfWork(file) && !never.includes(file));
  // What a broken story links to is not known.
  if (ofWork.length === 0 || whole.articles.length < whole.articleIds.length) return findings;
  const linked = linkedFiles(whole);
  const named = JSON.stringify([whole.site, whole.adverts.map(({ entry }) => entry)]);
  const isUsed = (file: string): boolean =>
    linked.has(file) || named.includes(`/${file.slice('files/'.length)}`);
  return [
    ...findings,
    ...ofWork
      .filter((file) => !isUsed(file))
      .map((file): Finding => {
        const path = file.slice('files'.length);
        return finding('file/open-to-all', startOf(file), { path }, 'warning');
      }),
  ];
};
