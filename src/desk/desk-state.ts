import type { Content } from '../content-files/content.ts';
import { awaiting } from '../edition/published.ts';
import { once } from '../lib/memo.ts';
import { addressKey } from '../lib/address-key.ts';
import type { Reckoning } from '../lib/time/format.ts';
import type { Problem } from '../problems/describe.ts';
import { describe } from '../problems/describe.ts';
import type { Effect, Finding } from '../problems/finding.ts';
import { brokenStory } from '../problems/finding.ts';
import { wordsIn } from '../words/words-in.ts';
import { sectionPath } from '../site/addresses.ts';
import type { DevWords } from '../words/words.ts';
import { readHandbook } from './handbook/read-handbook.ts';
import { ruleHelp } from './handbook/rule-help.ts';
import { addressesOfFiles } from './addresses-of-files.ts';

/** A problem in words, with what the build does about it. */
export type DeskProblem = Problem & {
  readonly effect: Effect;
  /** The story that it breaks, where it is in a file of data that this shows. */
  readonly story?: string | undefined;
};

/**
 * A text that readers do not see yet; `time` is when they will, as an ISO instant; `review` whose turn it
 * is, `note` what the writer is asked.
 */
export type UnseenText = {
  file: string;
  path: string;
  title: string;
  time?: string;
  review?: 'waiting' | 'returned' | undefined;
  note?: string | undefined;
};

/** What waits for the editor first, then what nobody was asked about, then what was returned. */
const TURN = { waiting: 0, none: 1, returned: 2 };

/** What the desk's pages in `npm run dev` are made of. */
export type DeskState = {
  words: DevWords;
  reckoning: Reckoning;
  siteName: string;
  contentRoot: string;
  /** The link for a path: with the base under which the server answers. */
  href(path: string): string;
  /** Errors and warnings first, each group by file and line. */
  problems: readonly DeskProblem[];
  drafts: readonly UnseenText[];
  /** The next one first. */
  scheduled: readonly UnseenText[];
  /** The files that readers do not get, or that keep all others back. */
  held: readonly string[];
  /** Whether a build would end without writing anything. */
  isBlocked: boolean;
  /** Where the page of a file is, or what stands in for it; undefined where a file has none. */
  pathOf(file: string): string | undefined;
  /** The files that have no page though they should, by address in the form of `addressKey`. */
  brokenAt: ReadonlyMap<string, string>;
  /** Where the handbook explains a rule of the check; undefined where it does not. */
  helpFor(rule: string): string | undefined;
  /** When the content was read, as an ISO instant. */
  readAt: string;
};

/** What a check of the content gave, and where it is seen. */
export type DeskSource = {
  content: Content;
  findings: readonly Finding[];
  contentRoot: string;
  /** The clock of the edition, as an ISO instant. */
  now: string;
  href(path: string): string;
  /** The folder of the handbook in the language of the newsroom. */
  handbook: string;
};

const WEIGHT: Readonly<Record<Effect, number>> = { stop: 0, hold: 1, warn: 2 };

function unseen(
  { articles, pages }: Content,
  now: string,
): Pick<DeskState, 'drafts' | 'scheduled'> {
  const by = (state: 'draft' | 'scheduled') =>
    articles.filter((article) => awaiting(article, now) === state);
  const drafts = by('draft')
    .toSorted((a, b) => TURN[a.review ?? 'none'] - TURN[b.review ?? 'none'])
    .map(({ file, path, title, review, reviewNote: note }) => ({
      file,
      path,
      title,
      review,
      note,
    }));
  return {
    drafts: [
      ...drafts,
      ...pages.filter(({ draft }) => draft).map(({ file, path, title }) => ({ file, path, title })),
    ],
    scheduled: by('scheduled')
      .toSorted((a, b) => (a.date < b.date ? -1 : 1))
      .map(({ file, path, title, date }) => ({ file, path, title, time: date })),
  };
}

/** Makes what the desk's pages show of one reading of the content. Reads the files that have errors. */
export function makeDeskState(source: DeskSource): DeskState {
  const { content, findings, contentRoot, now, href, handbook } = source;
  const { site, articles, pages, authors } = content;
  const { check, dev } = wordsIn(site.language);
  const problems = findings
    .map((finding) => ({
      ...describe(finding, check),
      effect: finding.effect,
      story: brokenStory(finding),
    }))
    .toSorted((a, b) => WEIGHT[a.effect] - WEIGHT[b.effect]);
  const errors = problems.filter(({ effect }) => effect !== 'warn');
  const shown = new Map([...articles, ...pages].map(({ file, path }) => [file, path]));
  const known = new Set([...shown.keys(), ...authors.map(({ file }) => file)]);
  const named = [...new Set(problems.flatMap(({ file, story }) => [file, story ?? file]))];
  const taken = [...shown.values(), ...site.sections.map(({ id }) => sectionPath(id))];
  const broken = addressesOfFiles(
    contentRoot,
    named.filter((file) => !known.has(file)),
    { zone: site.timeZone, taken: new Set(taken.map(addressKey)) },
  );
  const help = once(() => ruleHelp(readHandbook(handbook), site.language));
  return {
    words: dev,
    reckoning: { zone: site.timeZone, language: site.language },
    siteName: site.name,
    contentRoot,
    href,
    problems,
    ...unseen(content, now),
    held: [...new Set(errors.map(({ file }) => file))],
    isBlocked: errors.some(({ effect }) => effect === 'stop'),
    pathOf: (file) => shown.get(file) ?? broken.byFile.get(file),
    brokenAt: broken.byAddress,
    helpFor: (rule) => help().get(rule),
    readAt: now,
  };
}
