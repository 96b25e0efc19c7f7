import { epochOf } from '../lib/time/zone.ts';
import type { Finding, Level } from '../problems/finding.ts';
import { finding as findingOf } from '../problems/finding.ts';
import { folderMonth } from './files/role.ts';
import type { ReadFile } from './record.ts';

const HOUR = 3_600_000;

/** How long a broken article is left out before it stops the build (design 3). */
const GRACE = 48 * HOUR;

/** The clock, and what is known of the site that is out. */
export interface Moment {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Where times that name no zone are. */
  readonly zone: string;
  /** Whether the last build published the article in a file; absent where no build is remembered. */
  readonly wasPublished?: ((file: string) => boolean) | undefined;
}

/**
 * What a broken article does: left out while it is young, so that one slip never stops everybody's
 * news; stopping the build when it is old, because then something published would vanish. Its age
 * is that of its date, else of the last moment of its folder's month. A draft is always young, and so
 * is what the last build did not publish: a date is written when a story is begun. Where no build is
 * remembered, the date alone counts.
 */
export function brokenLevel(
  article: { readonly file: string; readonly date?: string; readonly draft?: boolean },
  { now, zone, wasPublished }: Moment,
): 'stop' | 'hold' {
  if (article.draft === true || wasPublished?.(article.file) === false) return 'hold';
  const time = article.date === undefined ? monthEnd(article.file, zone) : Date.parse(article.date);
  return time !== undefined && now - time > GRACE ? 'stop' : 'hold';
}

/**
 * Whether readers know the site, so that pages of theirs would vanish with a file that all of it needs: the last
 * build published some of it; where none is remembered, something is old.
 */
export function isSiteOut(articles: readonly ReadFile<unknown>[], moment: Moment): boolean {
  const { wasPublished } = moment;
  return articles.some(({ file, record }) =>
    wasPublished ? wasPublished(file) : brokenLevel({ ...record, file }, moment) === 'stop',
  );
}

/**
 * What it does that a picture, data, a sound or a film of an article is not there: an old story is
 * published without it, for readers know the rest and nobody else has to wait.
 */
export const missingLevel = (level: Level): Level => (level === 'stop' ? 'warning' : level);

function monthEnd(file: string, zone: string): number | undefined {
  const folder = folderMonth(file);
  if (folder === undefined) return undefined;
  return epochOf(
    { ...folder, month: folder.month + 1, day: 1, hour: 0, minute: 0, second: 0 },
    zone,
  );
}

/** Fields without which a story that readers know is still the same, and tells nobody anything untrue. */
const DISPENSABLE: ReadonlySet<string> = new Set([
  'corrections',
  'replies',
  'updated',
  'related',
  'image',
  'series',
  'featured',
  'featuredUntil',
  'topics',
  'description',
  'dateline',
  'reviewed',
]);

/** Whether an error is about a field that an old story is published without. */
function isDispensable({ rule, values }: Finding): boolean {
  const { key } = values as { readonly key?: unknown };
  return rule.startsWith('field/') && DISPENSABLE.has(String(key).split('.', 1)[0]!);
}

/**
 * What holds a story with regard to the clock and to what is out: a field that holds it until a time is one too
 * many when that has come, or the story waits longer anyway; what readers know does not vanish by its name.
 */
function asOfNow(
  finding: Finding,
  date: string | undefined,
  { now, wasPublished }: Moment,
): Finding {
  if (finding.rule === 'story/marked-draft' && wasPublished?.(finding.file) === true)
    return findingOf(finding.rule, finding, finding.values as never, 'warning');
  if (finding.rule !== 'field/embargo') return finding;
  const { time, key } = finding.values as { readonly time: string; readonly key: string };
  const waits = Math.max(now, date === undefined ? 0 : Date.parse(date));
  if (Date.parse(time) > waits) return finding;
  return findingOf('field/unknown', finding, { key }, 'warning');
}

/** Rules by which a story is not to go out, as by a draft, so that nothing in it stops others. */
const KEEPING: ReadonlySet<Finding['rule']> = new Set(['field/embargo', 'story/marked-draft']);

/**
 * What is wrong with an article by itself, with the effect that its age gives. An old story is published
 * without a broken field that it can do without: nobody else has to wait for it.
 */
export function agedFindings(
  { file, record }: ReadFile<unknown>,
  moment: Moment,
): readonly Finding[] {
  if (!record.findings.some(({ effect }) => effect === 'hold')) return record.findings;
  const findings = record.findings.map((one) => asOfNow(one, record.date, moment));
  const waits = findings.some(({ rule, effect }) => KEEPING.has(rule) && effect === 'hold');
  if (waits || brokenLevel({ ...record, file }, moment) === 'hold') return findings;
  return findings.map((finding) =>
    finding.effect === 'hold'
      ? { ...finding, effect: isDispensable(finding) ? 'warn' : 'stop' }
      : finding,
  );
}
