import { hash } from 'node:crypto';
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

/** A version has so many digits, of base 16. */
const DIGITS = 12;
const ALL = 16 ** DIGITS;

/** What a file, by its name and digest, adds to a version. */
const shareOf = (file: string, digest: string): number =>
  Number.parseInt(hash('sha256', `${file} ${digest}`).slice(0, DIGITS), 16);

const versionText = (sum: number): string => sum.toString(16).padStart(DIGITS, '0');

/**
 * A name for exactly what is published: the same articles and pages in the same form. It is a sum, so that it
 * can be told after an edit without looking at all of them.
 */
function versionOf({ edition, settings }: Site): string {
  const all = [
    ...edition.articles,
    ...edition.withdrawn,
    ...edition.pages,
    ...edition.introductions,
    ...edition.adverts.running,
  ];
  const first = shareOf('', JSON.stringify(settings));
  return versionText(
    all.reduce((sum, { file, digest }) => (sum + shareOf(file, digest)) % ALL, first),
  );
}

/** A file that is published in another form: its digest before and now. */
export type EditedFile = { file: string; before: string; now: string };

/** What is live after some files were edited and nothing else was. */
export function statusAfter(view: StatusView, edited: readonly EditedFile[]): StatusView {
  const sum = edited.reduce(
    (all, { file, before, now }) => (all + shareOf(file, now) + ALL - shareOf(file, before)) % ALL,
    Number.parseInt(view.version, 16),
  );
  return { ...view, version: versionText(sum) };
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
