import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CachedFile } from '../../content-files/cache.ts';
import type { Content } from '../../content-files/content.ts';
import { roleOf } from '../../content-files/files/role.ts';
import { readContent } from '../../content-files/read.ts';
import type { Finding } from '../../problems/finding.ts';
import { sortProblems } from '../../problems/sort.ts';
import { articleSchema, pageSchema } from '../../schema/schemas.ts';
import { freeTextKeys } from '../../schema/key-tree.ts';
import { allArchiveRules } from './across/all-archive-rules.ts';
import { archiveOf } from './across/archive-of.ts';
import type { SpamHit } from '../../spam/spam-hit.ts';
import type { CheckCache } from './check-cache.ts';
import type { Facts } from './facts.ts';
import { lookAtText } from './look-at-text.ts';
import { ownHosts } from './own-hosts.ts';
import { lookAtPictures } from './pictures/look-at-pictures.ts';
import { pictureFindings } from './pictures/picture-findings.ts';
import { withHeic } from './pictures/with-heic.ts';
import type { Around } from './rules/rule.ts';
import { spamAcrossSite } from './spam/spam-across-site.ts';
import { spamFindings } from './spam/spam-findings.ts';
import { readCheckedText } from './text/read-checked-text.ts';
import { own } from '../../lib/own.ts';

/** What to check, and when it is. */
export interface CheckOptions {
  /** The content folder. */
  readonly root: string;
  readonly now: Date;
  /** What the last check left; texts that are still the same are not looked at again. */
  readonly cache?: CheckCache | undefined;
  /** A digest of the code, so that a cache of another version is not used. */
  readonly code?: string | undefined;
  /** Where the site is published, if it is not where `site.yaml` says. */
  readonly siteUrl?: string | undefined;
}

/** A content folder with all that is wrong in it, by the reading and by every rule. */
export interface Checked {
  readonly content: Content;
  readonly facts: ReadonlyMap<string, Facts>;
  /** The spam in texts that have some, those that an editor let pass left out. */
  readonly spam: ReadonlyMap<string, readonly SpamHit[]>;
  /** Sorted by file and line. */
  readonly findings: readonly Finding[];
  readonly cache: CheckCache;
}

/**
 * Checks a content folder by every rule that needs no network. Rejects only where `root` is no
 * folder that can be read.
 */
export async function checkContent(options: CheckOptions): Promise<Checked> {
  const { root, now, cache, code = '' } = options;
  const reading = readContent({ root, now, cache: cache?.content, code });
  const { site } = reading.content;
  const around: Around = { site, ownHosts: ownHosts([site.url, options.siteUrl]) };
  const key = JSON.stringify([
    code,
    site.timeZone,
    site.language,
    site.spam,
    site.masthead.whatsapp,
    site.helpline,
    around.ownHosts,
  ]);
  const cachedTexts = cache?.key === key ? cache.texts : {};
  const texts = new Map<string, { digest: string; facts: Facts }>();
  for (const [file, read] of Object.entries(reading.cache.files)) {
    const role = roleOf(file);
    if (role !== 'article' && role !== 'page') continue;
    // What cannot be read as text has no letters to look at, and is an error already.
    if (read.record.findings.some(({ rule }) => rule.startsWith('file/'))) continue;
    const known = own(cachedTexts, file);
    texts.set(
      file,
      known?.digest === read.digest
        ? known
        : { digest: read.digest, facts: factsOf(root, file, read, around) },
    );
  }
  const facts = new Map(Array.from(texts, ([file, text]) => [file, text.facts]));
  const archive = archiveOf({ root, now: now.toISOString(), facts, ...reading });
  const spam = new Map(
    [...spamAcrossSite(root, facts)].map(([file, hits]) => {
      // What an editor looked at and found to be fine is not said again.
      const reviewed = archive.fieldsOf(file)?.reviewed?.rules ?? [];
      return [file, hits.filter(({ rule }) => !reviewed.includes(rule))] as const;
    }),
  );
  const { pictures, cache: pictureCache } = await lookAtPictures(
    root,
    reading.content.assets,
    cache?.content.key === reading.cache.key ? cache.pictures : {},
  );
  const findings = [
    ...withHeic(reading.content.findings),
    ...pictureFindings(pictures, reading.content.articles, archive.placeOf, shownIn(reading)),
    ...[...facts.values()].flatMap((one) => one.findings),
    ...allArchiveRules.flatMap((rule) => rule(archive)),
    ...[...spam].flatMap(([file, hits]) => spamFindings(hits, facts.get(file)!.spam!.starts)),
  ];
  return {
    content: reading.content,
    facts,
    spam,
    findings: sortProblems(withoutConsequences(findings)),
    cache: {
      content: reading.cache,
      key,
      texts: Object.fromEntries(texts),
      pictures: pictureCache,
    },
  };
}

/** What the texts that are published show and link, by file. */
function shownIn({ content, cache }: ReturnType<typeof readContent>) {
  return new Map(
    [...content.articles, ...content.pages].map(({ file }) => [
      file,
      own(cache.files, file)?.record.body?.references ?? [],
    ]),
  );
}

/** What only follows from another problem is not said: who mends that one mends both. */
function withoutConsequences(findings: readonly Finding[]): Finding[] {
  const fenced = new Set(
    findings.flatMap(({ rule, file }) => (rule === 'slip/fence' ? [file] : [])),
  );
  const isMastheadElsewhere = findings.some(
    ({ rule, values }) =>
      rule === 'field/unknown' && (values as { suggestion?: string }).suggestion === 'masthead',
  );
  const isUnfenced = ({ rule, file }: Finding): boolean =>
    rule === 'front-matter/missing' && fenced.has(file);
  const unfenced = new Map(findings.filter(isUnfenced).map((one) => [one.file, one]));
  return findings
    .filter(
      (one) =>
        !isUnfenced(one) &&
        !(isMastheadElsewhere && /^masthead\/(?:missing|no-contact)$/.test(one.rule)),
    )
    .map((one) => {
      const cause = one.rule === 'slip/fence' ? unfenced.get(one.file) : undefined;
      return cause ? { ...one, severity: cause.severity, effect: cause.effect } : one;
    });
}

function factsOf(root: string, file: string, { record }: CachedFile, around: Around): Facts {
  const { timeZone } = around.site;
  const schema = file.startsWith('pages/') ? pageSchema(timeZone) : articleSchema(timeZone);
  const original = readFileSync(join(root, file), 'utf8');
  const facts = lookAtText(readCheckedText(file, original, freeTextKeys(schema), record), around);
  // A copy of its own: strings cut out of a text would keep the whole text in memory.
  return JSON.parse(JSON.stringify(facts)) as Facts;
}
