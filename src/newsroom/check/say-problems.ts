import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { isSystemError } from '../../lib/system-error.ts';
import type { Problem } from '../../problems/describe.ts';
import { reportGithub } from '../../problems/forge/report-github.ts';
import { reportGitlab } from '../../problems/forge/report-gitlab.ts';
import { reportSummary } from '../../problems/forge/report-summary.ts';
import { reportJson } from '../../problems/report-json.ts';
import { reportText } from '../../problems/report-text.ts';
import type { CheckWords } from '../../words/words.ts';
import type { CommandIo } from '../terminal/run-at-terminal.ts';
import { changedFiles } from './changed-files.ts';

/** For whom problems are said, beside people: a program, or a host of repositories. */
export type ReportFormat = 'json' | 'github' | 'gitlab' | undefined;

/** Says all problems, in the form that was asked for or that the machine understands. */
export function sayProblems(
  problems: readonly Problem[],
  format: ReportFormat,
  words: CheckWords,
  io: CommandIo,
): void {
  const folder = relative(io.project, io.content).split(sep).join('/');
  if (format === 'json') {
    io.out(reportJson(problems));
    return;
  }
  const text = reportText(problems, words, { colour: io.colour });
  if (format === 'gitlab') {
    // What is asked for goes into a file, and people read on in the log.
    io.err(text);
    io.out(reportGitlab(problems, folder));
  } else if (format === 'github') sayOnGithub(problems, text, folder, words, io);
  else io.out(text);
}

function sayOnGithub(
  problems: readonly Problem[],
  text: string,
  folder: string,
  words: CheckWords,
  io: CommandIo,
): void {
  // A line that is quoted from a story, or a file's name, must not be a command to GitHub.
  const token = randomUUID();
  io.out(`::stop-commands::${token}\n${text}\n::${token}::`);
  const changed = changedFiles(io.content);
  if (problems.length > 0) io.out(reportGithub(problems, folder, changed));
  const { summary, filesAt } = io.github ?? {};
  if (summary === undefined) return;
  try {
    appendFileSync(summary, reportSummary(problems, words, { folder, changed, filesAt }));
  } catch (error) {
    // The log has all of it.
    if (!isSystemError(error)) throw error;
  }
}
