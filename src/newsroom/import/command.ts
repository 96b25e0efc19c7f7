import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { wordsIn } from '../../words/words-in.ts';
import type { ImportDictionary } from '../../words/words.ts';
import { writeAtomically } from '../../lib/write-file.ts';
import { languageOf } from '../desk/language-of.ts';
import { importSource } from './import-source.ts';
import { releaseStory } from './release-story.ts';
import { describe, describeNotes } from './report/describe-notes.ts';
import type { RuleProblems } from './report/describe-notes.ts';
import { inChunks } from './report/in-chunks.ts';
import { keepOldReport } from './report/keep-old-report.ts';
import { jsonReport } from './report/json-report.ts';
import type { PlacedNote } from './report/note-log.ts';
import type { Outcome } from './report/outcome.ts';
import { reportFiles } from './report/report-files.ts';
import { countsLine, reportText } from './report/report-text.ts';
import type { Terminal } from './settings/terminal.ts';
import { questionsOn } from './settings/terminal.ts';

/** The world around the command, so that tests can give another. */
export interface CommandRim {
  content: string;
  /** Where the command was typed; relative paths count from there. */
  typedIn: string;
  now: string;
  /** Writes text as it is. */
  out(text: string): void;
  err(text: string): void;
  /** Where a person can be asked; without it nothing is. */
  terminal?: Terminal;
  /** Ends the import after the story at hand. */
  stop?: AbortSignal;
}

/**
 * `import <file, folder or address>`: imports, writes the reports and answers the exit code: 0 when
 * something arrived or nothing was to be done, 1 when something could not be imported, 2 when the
 * command was not understood, 130 when it was stopped.
 */
export async function runImportCommand(args: readonly string[], rim: CommandRim): Promise<number> {
  const words = wordsIn(languageOf(rim.content)).importing;
  const parsed = parse(args);
  if (parsed?.values.release !== undefined) return release(parsed.values.release, rim, words);
  const target = parsed?.positionals[0];
  if (parsed === undefined || target === undefined || parsed.positionals.length > 1) {
    rim.err(`${words.report.usage}\n`);
    return 2;
  }
  const { values } = parsed;
  const dryRun = values['dry-run'];
  const questions =
    rim.terminal === undefined || values.json ? undefined : questionsOn(rim.terminal, words.report);
  const progress = (done: number) => {
    if (done % 500 === 0) rim.err(`${words.report.progress(done)}\n`);
  };
  const outcome = await importSource({
    target: isAddress(target) ? target : resolve(rim.typedIn, target),
    content: rim.content,
    now: rim.now,
    dryRun,
    images: values.images,
    allowPrivate: values['allow-private'],
    ...(values['section-map'] && { sectionMap: sectionMap(values['section-map'], rim) }),
    ...(questions && { askSection: questions.ask, progress }),
    ...(rim.stop && { stop: rim.stop }),
  }).finally(() => questions?.close());
  const problems = describeNotes(outcome.notes, words);
  if (!dryRun) {
    const failed = writeReport(outcome, problems, words, rim);
    if (failed !== undefined) {
      const { message, fix } = describe(failed, words.rules);
      rim.err(`✗ ${message} ${fix}\n`);
      return 1;
    }
  }
  show(outcome, problems, words, rim, { json: values.json, dryRun });
  if (rim.stop?.aborted === true) {
    rim.err(`${words.report.stopped}\n`);
    return 130;
  }
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** Writes the files of the report; answers why that failed where it did. */
function writeReport(
  outcome: Outcome,
  problems: readonly RuleProblems[],
  words: ImportDictionary,
  rim: CommandRim,
): PlacedNote | undefined {
  const folder = join(rim.content, '_import');
  try {
    keepOldReport(rim.content);
    const files = reportFiles(outcome, problems, words, { time: rim.now });
    for (const [name, text] of files) writeAtomically(join(folder, name), inChunks(text));
    return undefined;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    const values = { file: folder, why: String(error.code) };
    return { rule: 'write-failed', file: folder, values };
  }
}

/** What the person or program that called gets to see. */
function show(
  outcome: Outcome,
  problems: readonly RuleProblems[],
  words: ImportDictionary,
  rim: CommandRim,
  { json, dryRun }: { json: boolean; dryRun: boolean },
): void {
  if (json) for (const text of inChunks(jsonReport(outcome, problems))) rim.out(text);
  else if (dryRun) {
    const text = reportText(outcome, problems, words, { time: rim.now, dryRun });
    for (const chunk of inChunks(text)) rim.out(chunk);
  } else {
    for (const list of problems.filter(({ severity }) => severity === 'error'))
      for (const { file, message, fix } of list) rim.err(`✗ ${file}: ${message} ${fix}\n`);
    const report = join(rim.content, '_import', 'report.md');
    rim.out(`${countsLine(outcome, words.report)}\n→ ${report}\n`);
  }
}

function release(name: string, rim: CommandRim, words: ImportDictionary): number {
  const released = releaseStory(rim.content, name, rim.now);
  if ('file' in released) {
    rim.out(`${words.report.released(released.file)}\n`);
    return 0;
  }
  const { message, fix } = describe({ ...released, file: name }, words.rules);
  rim.err(`✗ ${message} ${fix}\n`);
  return 1;
}

function isAddress(target: string): boolean {
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(target);
}

/** Pairs, or a file of pairs beside which the command was typed. */
function sectionMap(value: string, { typedIn }: CommandRim): string {
  return value.includes('=') ? value : resolve(typedIn, value);
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        'dry-run': { type: 'boolean', default: false },
        images: { type: 'boolean', default: false },
        'allow-private': { type: 'boolean', default: false },
        'section-map': { type: 'string' },
        release: { type: 'string' },
      },
    });
  } catch {
    return undefined;
  }
}
