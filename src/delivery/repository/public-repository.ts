import { git } from './git.ts';
import { repositoryPage } from './repository-page.ts';

/** So long an answer is waited for (ms): nothing waits for more. */
const PATIENCE = 3000;

/** Whether a page answers somebody without a name. Never rejects: no answer is none. */
export async function answersAnybody(
  page: URL,
  fetching: typeof fetch,
  patience = PATIENCE,
): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(patience);
    // Private repositories are not found, or lead to where one logs in.
    const { status, body } = await fetching(page, { redirect: 'manual', signal });
    await body?.cancel();
    return status === 200;
  } catch {
    return false;
  }
}

/** The pages of the repositories to which what lies in a folder is pushed, where it is in Git at all. */
function pagesOf(folder: string): URL[] {
  if (!git(folder, 'ls-files', '--', 'site.yaml')) return [];
  const lines = git(folder, 'config', '--get-regexp', String.raw`^remote\..*\.(push)?url$`) ?? '';
  const pages = lines
    .split('\n')
    .map((line) => repositoryPage(line.replace(/^\S+\s+/, '')))
    .filter((page) => page !== undefined);
  return [...new Map(pages.map((page) => [page.href, page])).values()];
}

/** The repository with the content of a folder that anybody can read, where there is one. Never rejects. */
export async function publicRepository(
  content: string,
  fetching: typeof fetch,
): Promise<string | undefined> {
  const pages = pagesOf(content);
  const answers = await Promise.all(pages.map((page) => answersAnybody(page, fetching)));
  return pages.find((_, at) => answers[at])?.href;
}
