import { dirname } from 'node:path';
import type { BuildWords } from '../../words/words.ts';
import { wordsIn } from '../../words/words-in.ts';
import { hostLines } from './host-lines.ts';
import { describeDoubt } from '../astro/doubt.ts';
import type { BuildRun } from '../build-run.ts';
import type { Publication } from '../output/publication.ts';
import type { BuildOptions } from '../build-options.ts';
import type { BuildState } from '../state/build-state.ts';
import type { WhyAnswer } from '../why/answer.ts';
import type { KeptSite } from '../edit/kept-site.ts';
import type { SystemError } from '../../lib/system-error.ts';
import type { Settings } from '../settings.ts';
import type { Heavy } from './budgets.ts';
import { overBudget } from './budgets.ts';
import { writeChanges } from './changes.ts';
import type { StageCost } from './summary.ts';
import { summary } from './summary.ts';

/** Heavy pages named at most. */
const HEAVY = 5;

/** Says that there was nothing to do, and again what is wrong with the content. */
export function sayNothingChanged(
  { contentReport, nothing }: BuildState,
  options: BuildOptions,
): void {
  process.stderr.write(contentReport);
  process.stdout.write(`${nothing}\n`);
  if (options.changes !== undefined)
    writeChanges(options.changes, { changedPaths: [], gonePaths: [] });
}

/** What an edit of texts alone did: what it kept, the pages that it made, and what the last build had said. */
type EditOutcome = {
  settings: Settings;
  last: BuildState;
  kept: KeptSite;
  pages: readonly unknown[];
  publication: Publication;
  seconds: number;
  memoryError: SystemError | undefined;
};

/** Says what an edit did, and again what is wrong with the content, of which it changed nothing. */
export function sayEdit(
  { settings, last, kept, pages, publication, seconds, memoryError }: EditOutcome,
  { changes }: Pick<BuildOptions, 'changes'>,
): void {
  process.stderr.write(last.contentReport);
  const { language, timeZone } = kept.settings;
  const lines = summary(
    {
      renderedCount: pages.length,
      keptCount: kept.pages - pages.length,
      ...{ seconds, publication, nextChange: kept.nextChange, costs: [] },
      heavy: heavyOf(settings, publication),
    },
    wordsIn(language).build,
    { zone: timeZone, language },
  );
  lines.push(
    ...(kept.host?.notes ?? []),
    ...memoryLines(settings, memoryError, wordsIn(language).build),
  );
  process.stdout.write(`${lines.join('\n')}\n`);
  if (changes !== undefined) writeChanges(changes, publication.changes);
}

/** Why nothing is remembered, where that is so. */
const memoryLines = (
  { stateRoot }: Settings,
  error: SystemError | undefined,
  words: BuildWords,
): string[] => (error ? [words.noMemory(error.path ?? stateRoot, error.code)] : []);

/** The heaviest of the pages that were written. */
const heavyOf = ({ outRoot }: Settings, { writtenPaths }: Publication): Heavy[] =>
  overBudget(
    outRoot,
    writtenPaths.filter((path) => path.endsWith('.html')),
    HEAVY,
  );

/** The answer to `--why` as a sentence. */
function describeWhy(answer: WhyAnswer, { why }: BuildWords): string {
  if ('unknown' in answer) return why.unknown(answer.unknown, answer.suggestion);
  const { path, reason, parts } = answer;
  if (reason !== 'shown') return `${path}: ${why.reasons[reason]}`;
  return `${path}: ${parts ? why.shown(parts.join(', ')) : why.shownSomehow}`;
}

/** What the stages of a build did and took. */
function costsOf(run: BuildRun, publication: Publication): StageCost[] {
  const counts: Record<StageCost['stage'], () => number> = {
    theme: () => 0,
    join: () => run.parts?.length ?? 0,
    render: () => run.renderedPaths.length,
    pictures: () => run.drawing?.made() ?? 0,
    search: () => run.texts.entries.length,
    publish: () => publication.writtenPaths.length,
  };
  return [...run.progress.spent()].map(([stage, seconds]) => ({
    ...{ stage, seconds },
    count: counts[stage],
  }));
}

/** Says what a build did, and saves the list of changes where one was asked for. */
export function sayOutcome(
  run: BuildRun,
  publication: Publication,
  seconds: number,
  options: BuildOptions,
): void {
  const { site, settings, plan, renderedPaths } = run;
  const { why, memoryError, doubt, undrawnIcon } = run;
  const words = wordsIn(site.settings.language).build;
  const lines = summary(
    {
      renderedCount: renderedPaths.length,
      keptCount: plan.keep.size,
      seconds,
      publication,
      heavy: heavyOf(settings, publication),
      nextChange: site.edition.nextChange,
      costs: costsOf(run, publication),
    },
    words,
    site.reckoning,
  );
  lines.push(...hostLines(run));
  if (run.parts) lines.unshift(words.joined(plan.given.size, run.parts.length));
  if (run.part) {
    const { number, of } = run.part.share;
    lines.push(words.part(`${number}/${of}`, dirname(settings.outRoot)));
  }
  if (settings.preview) lines.unshift(words.preview(settings.outRoot));
  if (why) lines.push(describeWhy(why, words));
  if (doubt) lines.push(describeDoubt(doubt, words));
  if (undrawnIcon !== undefined) lines.push(words.undrawnIcon(undrawnIcon));
  lines.push(...memoryLines(settings, memoryError, words));
  process.stdout.write(`${lines.join('\n')}\n`);
  if (options.changes !== undefined) writeChanges(options.changes, publication.changes);
}
