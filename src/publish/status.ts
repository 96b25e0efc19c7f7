import { createHash } from 'node:crypto';
import type { Site } from '../site/site.ts';
import { timeAttribute } from '../lib/time/machine.ts';
import { lastChangeIn } from '../edition/last-change.ts';

/** What the reading of the content left out: how many articles, and by which rules they broke. */
export type HeldArticles = { count: number; rules: readonly string[] };

/** What `status.json` says of what is live, in the order in which it is written. */
export type StatusView = {
  generator: string;
  /** A name for exactly what is published. */
  version: string;
  /** When the content last changed for its readers. */
  content: string | null;
  stories: number;
  withdrawn: number;
  held: number;
  problem: string | null;
};

/** A name for exactly what is published: the same articles and pages in the same form. */
function versionOf({ edition, settings }: Site): string {
  const hash = createHash('sha256').update(JSON.stringify(settings));
  for (const { id, digest } of [
    ...edition.articles,
    ...edition.withdrawn,
    ...edition.pages,
    ...edition.introductions,
    ...edition.adverts.running,
  ]) {
    hash.update(`${id} ${digest}\n`);
  }
  return hash.digest('hex').slice(0, 12);
}

/**
 * What is live. It names no held article, because that is not published, and knows no clock but the
 * content's, so that equal content makes equal bytes.
 */
export function statusView(site: Site, generator: string, heldArticles: HeldArticles): StatusView {
  const { edition, reckoning, words } = site;
  const changed = lastChangeIn(edition.articles);
  return {
    generator,
    version: versionOf(site),
    content: changed === undefined ? null : timeAttribute(changed, reckoning.zone),
    stories: edition.articles.length,
    withdrawn: edition.withdrawn.length,
    held: heldArticles.count,
    problem:
      heldArticles.count === 0
        ? null
        : words.statusHeld(heldArticles.count, heldArticles.rules.join(', ')),
  };
}
