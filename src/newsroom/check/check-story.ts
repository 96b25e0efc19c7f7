import type { KnownNewsroom } from '../../content-files/alone/read-one-article.ts';
import { readOneArticle } from '../../content-files/alone/read-one-article.ts';
import type { Finding } from '../../problems/finding.ts';
import { sortProblems } from '../../problems/sort.ts';
import { freeTextKeys } from '../../schema/key-tree.ts';
import { articleSchema } from '../../schema/schemas.ts';
import { lookAtText } from './look-at-text.ts';
import { ownHosts } from './own-hosts.ts';
import type { Around } from './rules/rule.ts';
import { spamFindings } from './spam/spam-findings.ts';
import { readCheckedText } from './text/read-checked-text.ts';
import { withoutConsequences } from './without-consequences.ts';

/** What the check of one story knows of the newsroom. */
export type NewsroomAround = KnownNewsroom & {
  readonly site: Around['site'];
  /** The site's own address. */
  readonly address: string;
};

/**
 * Checks one article by itself, as where it is written and no other file is at hand: by the reading, by
 * every rule about one text, and for spam. `file` is relative to the content folder, `now` the clock,
 * ISO. Sorted by line. Never throws.
 */
export function checkStory(
  file: string,
  text: string,
  around: NewsroomAround,
  now: string,
): Finding[] {
  const record = readOneArticle(file, text, around, now);
  const checked = readCheckedText(
    file,
    text,
    freeTextKeys(articleSchema(around.site.timeZone)),
    record,
  );
  const facts = lookAtText(checked, { site: around.site, ownHosts: ownHosts([around.address]) });
  // What an editor looked at and found to be fine is not said again.
  const reviewed = record.fields?.reviewed?.rules ?? [];
  const spam = facts.spam?.hits.filter(({ rule }) => !reviewed.includes(rule)) ?? [];
  const findings = [
    ...record.findings,
    ...facts.findings,
    ...(facts.spam === undefined ? [] : spamFindings(spam, facts.spam.starts)),
  ];
  return sortProblems(withoutConsequences(findings));
}
