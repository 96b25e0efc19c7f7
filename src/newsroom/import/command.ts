import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ImportDictionary } from '../../words/words.ts';
import { wordsIn } from '../../words/words-in.ts';
import { withContentLock } from '../desk/content-lock.ts';
import type { CommandIo } from '../terminal/run-at-terminal.ts';
import type { Arguments } from '../terminal/read-arguments.ts';
import { WrongUse } from '../terminal/refusals.ts';
import { languageOf } from '../terminal/language-of.ts';
import { parseSite, readSite } from '../../content-files/read-site.ts';
import { parseTime } from '../../lib/time/parse.ts';
import { importSource } from './import-source.ts';
import { releaseArticle } from './release-article.ts';
import { describe, describeNotes } from './report/describe-notes.ts';
import type { RuleProblems } from './report/describe-notes.ts';
import { inChunks } from './report/in-chunks.ts';
import { jsonReport } from './report/json-report.ts';
import type { ImportOutcome } from './report/outcome.ts';
import { countsLine, reportText } from './report/report-text.ts';
import { REPORTS } from './report/keep-old-report.ts';
import { Reporter } from './report/reporter.ts';
import { questionOf } from './settings/ask-sections.ts';

/** The world around the command, so that tests can give another. */
export interface ImportIo extends CommandIo {
  /** Ends the import after the article at hand. */
  readonly stop?: AbortSignal;
}

/**
 * `import <file, folder or address>`: imports, writes the reports and answers the exit code: 0 when
 * something arrived or nothing was to be done, 1 when something could not be imported, 130 when it
 * was stopped. Throws `WrongUse` where it is not said what to import, `LockHeld` where another
 * command changes the content.
 */
export async function runImportCommand(args: Arguments<'import'>, io: ImportIo): Promise<number> {
  const { release } = args.options;
  const [target] = args.names;
  if (target === undefined && release === undefined)
    throw new WrongUse('import', { kind: 'unnamed' });
  const words = wordsIn(languageOf(io.content)).importing;
  return withContentLock(io, 'npm run import', async () =>
    release === undefined
      ? importTarget(target!, args.options, io, words)
      : bringBack(release, io, words),
  );
}

async function importTarget(
  target: string,
  options: Arguments<'import'>['options'],
  io: ImportIo,
  words: ImportDictionary,
): Promise<number> {
  const dryRun = options['dry-run'];
  const { ask, progress } = options.json ? {} : io;
  const reporter = new Reporter(io.content, io.now.toISOString(), words);
  const progressLine = progress?.({ stages: { articles: words.report.progress } });
  const outcome = await importSource({
    target: isAddress(target) ? target : pathOf(target, io),
    content: io.content,
    project: io.project,
    now: io.now.toISOString(),
    dryRun,
    images: options.images,
    allowPrivate: options['allow-private'],
    ...(options['section-map'] && { sectionMap: sectionMap(options['section-map'], io) }),
    ...(ask && { askSection: questionOf(ask, words.report) }),
    ...(progressLine && {
      progress: (count: number) => {
        // Not earlier: the line would stand where questions are asked.
        if (count === 1) progressLine.stage('articles');
        progressLine.step();
      },
    }),
    ...(options.only !== undefined && { only: options.only }),
    ...(options.since !== undefined && { since: sinceOf(options.since, io.content) }),
    ...(!dryRun && { report: reporter.write }),
    ...(io.stop && { stop: io.stop }),
  }).finally(() => progressLine?.end());
  const problems = describeNotes(outcome.notes, words);
  if (reporter.failed !== undefined) {
    const { message, fix } = describe(reporter.failed, words.rules);
    io.err(`✗ ${message} ${fix}`);
    return 1;
  }
  show(outcome, problems, words, io, { json: options.json, dryRun });
  if (io.stop?.aborted === true) {
    io.err(words.report.stopped);
    return 130;
  }
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** The time of `--since`, as ISO. */
function sinceOf(value: string, content: string): string {
  const { timeZone } = (readSite(content) ?? parseSite(undefined)).site;
  const time = parseTime(value, timeZone);
  if ('iso' in time) return time.iso;
  throw new WrongUse('import', { kind: 'time', option: '--since', value });
}

/** What the person or program that called gets to see. */
function show(
  outcome: ImportOutcome,
  problems: readonly RuleProblems[],
  words: ImportDictionary,
  io: ImportIo,
  { json, dryRun }: { json: boolean; dryRun: boolean },
): void {
  if (json) for (const text of inChunks(jsonReport(outcome, problems))) io.write(text);
  else if (dryRun) {
    const text = reportText(outcome, problems, words, { time: io.now.toISOString(), dryRun });
    for (const chunk of inChunks(text)) io.write(chunk);
  } else {
    for (const list of problems.filter(({ severity }) => severity === 'error'))
      for (const { file, message, fix } of list) io.err(`✗ ${file}: ${message} ${fix}`);
    const report = join(io.content, REPORTS, 'report.md');
    io.out(`${countsLine(outcome, words.report)}\n→ ${report}`);
  }
}

function bringBack(name: string, io: ImportIo, words: ImportDictionary): number {
  const released = releaseArticle(io.content, name, io.now.toISOString());
  if ('file' in released) {
    io.out(words.report.released(released.file));
    return 0;
  }
  const { message, fix } = describe({ ...released, file: name }, words.rules);
  io.err(`✗ ${message} ${fix}`);
  return 1;
}

function isAddress(target: string): boolean {
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(target);
}

/**
 * The file or folder that is meant: beside where the command was typed, else in the content folder,
 * which messages call `content/` wherever it lies.
 */
function pathOf(target: string, { typedIn, content }: ImportIo): string {
  const typed = resolve(typedIn, target);
  if (existsSync(typed)) return typed;
  const inside = resolve(content, target.replace(/^content[\\/]/, ''));
  return existsSync(inside) ? inside : typed;
}

/** Pairs, or a file of pairs beside which the command was typed. */
function sectionMap(value: string, { typedIn }: ImportIo): string {
  return value.includes('=') ? value : resolve(typedIn, value);
}
