import { createInterface } from 'node:readline/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { importEn } from '../../i18n/import.en.ts';
import { importId } from '../../i18n/import.id.ts';
import type { ImportDictionary } from '../../i18n/import.id.ts';
import type { ImportOptions } from './import-options.ts';
import { importSource } from './import-source.ts';
import type { SpamDetector } from './prepare/spam-seam.ts';
import { releaseStory } from './release-story.ts';
import { describeNotes } from './report/describe-notes.ts';
import { countsLine, jsonReport, reportFiles } from './report/report-files.ts';
import { readSite } from './settings/site-settings.ts';
import { writeAtomically } from './write/write-atomically.ts';

/** The world around the command, so that tests can give another. */
export interface CommandRim {
  content: string;
  /** Where the command was typed; relative paths count from there. */
  typedIn: string;
  now: string;
  detector: SpamDetector;
  out(text: string): void;
  err(text: string): void;
  /** Whether a person sits at the terminal. */
  interactive: boolean;
}

/**
 * `import <file, folder or address>`: imports, writes the reports and answers the exit code: 0 when
 * something arrived or nothing was to be done, 1 when something could not be imported.
 */
export async function runImportCommand(args: readonly string[], rim: CommandRim): Promise<number> {
  const reading = readSite(rim.content);
  const words = 'site' in reading && reading.site.language === 'en' ? importEn : importId;
  const parsed = parse(args);
  if (parsed === undefined) {
    rim.err(words.report.usage);
    return 2;
  }
  const { values, positionals } = parsed;
  if (values.release !== undefined) {
    const note = releaseStory(rim.content, values.release);
    const problems = describeNotes(
      note === undefined ? [] : [{ ...note, file: values.release }],
      words,
    );
    for (const { message, fix } of problems) rim.err(`${message} ${fix}`);
    return problems.length;
  }
  const target = positionals[0];
  if (target === undefined || positionals.length > 1) {
    rim.err(words.report.usage);
    return 2;
  }
  const outcome = await importSource({
    target: isAddress(target) ? target : resolve(rim.typedIn, target),
    content: rim.content,
    now: rim.now,
    detector: rim.detector,
    dryRun: values['dry-run'],
    images: values.images,
    allowPrivate: values['allow-private'],
    ...(values['section-map'] === undefined ? {} : { sectionMap: values['section-map'] }),
    ...rimOptions(rim, values.json, words),
  });
  const problems = describeNotes(outcome.notes, words);
  const context = { time: rim.now, dryRun: values['dry-run'] };
  const files = reportFiles(outcome, problems, words.report, context);
  if (!context.dryRun) {
    for (const [name, text] of files) writeAtomically(join(rim.content, '_import', name), text);
  }
  if (values.json) rim.out(JSON.stringify(jsonReport(outcome, problems)));
  else if (context.dryRun) rim.out(files.get('report.md')!);
  else {
    for (const { severity, file, message, fix } of problems.filter(
      (one) => one.severity === 'error',
    )) {
      rim.err(`${severity}: ${file}: ${message} ${fix}`);
    }
    rim.out(`${countsLine(outcome, words.report)}\n→ ${join(rim.content, '_import', 'report.md')}`);
  }
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function isAddress(target: string): boolean {
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(target);
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

/** Questions and progress, where a person can see them. */
function rimOptions(
  rim: CommandRim,
  json: boolean,
  { report }: ImportDictionary,
): Partial<ImportOptions> {
  if (json || !rim.interactive) return {};
  return {
    progress: (done) => {
      if (done % 500 === 0) rim.err(report.progress(done));
    },
    askSection: async (name, stories, choices) => {
      const terminal = createInterface({ input: process.stdin, output: process.stderr });
      try {
        return await terminal.question(report.askSection(name, stories, choices.join(', ')));
      } finally {
        terminal.close();
      }
    },
  };
}
