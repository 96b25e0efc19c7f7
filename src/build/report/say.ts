import { wordsIn } from '../../words/words-in.ts';
import { describeHost } from '../../publish/hosts/describe-host.ts';
import { describeDoubt } from '../astro/doubt.ts';
import type { BuildRun } from '../build-run.ts';
import type { Publication } from '../output/output-folder.ts';
import type { BuildOptions } from '../build-options.ts';
import type { BuildState } from '../state/build-state.ts';
import { overBudget } from './budgets.ts';
import { writeChanges } from './changes.ts';
import { describeWhy } from './describe-why.ts';
import { summary } from './summary.ts';

/** Heavy pages named at most. */
const HEAVY = 5;

/** Says that there was nothing to do, and again what was said of the content. */
export function sayNothingChanged({ said, nothing }: BuildState, options: BuildOptions): void {
  process.stderr.write(said);
  process.stdout.write(`${nothing}\n`);
  if (options.changes !== undefined) writeChanges(options.changes, { changed: [], gone: [] });
}

/** Says what a build did, and saves the list of changes where one was asked for. */
export function sayOutcome(
  { site, settings, plan, rendered, unplanned, hosted, why, lost, doubt }: BuildRun,
  published: Publication,
  seconds: number,
  options: BuildOptions,
): void {
  const { written } = published;
  const pages = written.filter((path) => path.endsWith('.html'));
  const words = wordsIn(site.settings.language).build;
  const lines = summary(
    {
      rendered: rendered.length + unplanned.length,
      kept: plan.keep.size,
      seconds,
      published,
      heavy: overBudget(settings.outRoot, pages, HEAVY),
      nextChange: site.edition.nextChange,
    },
    words,
    site.reckoning,
  );
  if (settings.host && hosted) {
    const { language } = site.settings;
    const said = describeHost(settings.host, hosted, wordsIn(language).hosts, language);
    lines.push(...said.warnings, ...said.notes);
  }
  if (settings.preview) lines.unshift(words.preview(settings.outRoot));
  if (why) lines.push(describeWhy(why, words));
  if (doubt) lines.push(describeDoubt(doubt, words));
  if (lost) lines.push(words.noMemory(lost.path ?? settings.stateRoot, lost.code));
  process.stdout.write(`${lines.join('\n')}\n`);
  if (options.changes !== undefined) writeChanges(options.changes, published.since);
}
