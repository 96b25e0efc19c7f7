import type { PreparedArticle } from '../prepare/prepared-article.ts';
import type { ImportOutcome } from './outcome.ts';
import { detached } from '../article/detached.ts';
import type { SourceArticle } from '../article/source-article.ts';
import type { Place } from '../place/place-article.ts';

/** Keeps for the report what an article lost, where it was, and which of its pictures stayed away. */
export function recordArticle(
  outcome: ImportOutcome,
  article: SourceArticle,
  {
    prepared,
    place,
    remote,
  }: { prepared: PreparedArticle; place: Place; remote: readonly string[] },
): void {
  const { file, path } = place;
  for (const { text, line, reasons } of prepared.removed) {
    outcome.removed.push({ file, line, text: detached(text), reasons });
    prepared.notes.push({
      rule: 'spam-removed',
      line,
      values: { text: text.replace(/\s+/g, ' ').slice(0, 80) },
    });
  }
  for (const url of remote) outcome.pictures.push([file, detached(url)]);
  if (prepared.dateline !== undefined) outcome.datelines += 1;
  for (const url of new Set([article.url, ...article.aliases])) {
    const old = url === undefined ? undefined : oldAddress(url);
    if (old !== undefined && old !== path) outcome.addresses.push([detached(old), path]);
  }
}

/** Path and query of an old address, for the map of redirects. */
function oldAddress(url: string): string | undefined {
  try {
    const { pathname, search } = new URL(url, 'https://old.invalid');
    return pathname + search;
  } catch {
    return undefined;
  }
}
