import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { CachedFile } from '../../content-files/cache.ts';
import type { Content } from '../../content-files/content.ts';
import { roleOf } from '../../content-files/files/role.ts';
import { readContent } from '../../content-files/read.ts';
import type { Finding } from '../../problems/finding.ts';
import { sortProblems } from '../../problems/sort.ts';
import type { SiteEntry } from '../../schema/entries.ts';
import { articleSchema, pageSchema, seriesSchema } from '../../schema/schemas.ts';
import { freeTextKeys } from '../../schema/key-tree.ts';
import { allArchiveRules } from './across/all-archive-rules.ts';
import { archiveOf } from './across/archive-of.ts';
import type { SpamHit } from '../../spam/spam-hit.ts';
import type { CheckCache } from './check-cache.ts';
import type { Facts } from './facts.ts';
import { lookAtText } from './look-at-text.ts';
import { ownHosts } from './own-hosts.ts';
import { lookAtPictures } from './pictures/look-at-pictures.ts';
import { lookAtMedia } from './media/look-at-media.ts';
import { mediaFindings } from './media/media-findings.ts';
import { advertPictures } from './pictures/advert-pictures.ts';
import { pictureFindings } from './pictures/picture-findings.ts';
import { withHeic } from './pictures/with-heic.ts';
import type { Around } from './rules/rule.ts';
import { spamAcrossSite } from './spam/spam-across-site.ts';
import { spamFindings } from './spam/spam-findings.ts';
import { readCheckedText } from './text/read-checked-text.ts';
import { own } from '../../lib/own.ts';
import { supportFindings } from './support/support-findings.ts';
import { withoutConsequences } from './without-consequences.ts';

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
  const around = { site, ownHosts: ownHosts([site.url, options.siteUrl]) };
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
    if (role !== 'article' && role !== 'page' && role !== 'entries') continue;
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
  const isSameCode = cache?.content.key === reading.cache.key;
  const { pictures, cache: pictureCache } = await lookAtPictures(
    root,
    reading.content.assets,
    isSameCode ? cache.pictures : {},
  );
  const { media, cache: mediaCache } = await lookAtMedia(
    root,
    reading.content,
    isSameCode ? (cache?.media ?? {}) : {},
  );
  const shown = shownIn(reading);
  const findings = [
    ...withHeic(reading.content.findings),
    ...pictureFindings(pictures, reading.content.articles, archive.placeOf, shown),
    ...mediaFindings(media, shown),
    ...advertPictures(reading.content.adverts ?? [], pictures, archive.placeOf),
    ...(await supportFindings(root, site, reading.content.assets)),
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
      media: mediaCache,
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

/** What is written in the folders that are not those of stories. */
const schemaOf = new Map<string, (zone: string) => z.ZodType>([
  ['pages', pageSchema],
  ['series', seriesSchema],
]);

function factsOf(
  root: string,
  file: string,
  { record }: CachedFile,
  around: Around & { readonly site: Pick<SiteEntry, 'timeZone'> },
): Facts {
  const { timeZone } = around.site;
  const schema = (schemaOf.get(file.split('/', 1)[0]!) ?? articleSchema)(timeZone);
  const original = readFileSync(join(root, file), 'utf8');
  const read = readCheckedText(file, original, freeTextKeys(schema), record);
  // A file of entries has no fields, and needs none.
  const text = roleOf(file) === 'entries' ? { ...read, fields: undefined, fenced: true } : read;
  const facts = lookAtText(text, around);
  // A copy of its own: strings cut out of a text would keep the whole text in memory.
  return JSON.parse(JSON.stringify(facts)) as Facts;
}
