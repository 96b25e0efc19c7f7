import { resolve } from 'node:path';
import { argv, cwd, env, stderr, stdin, stdout } from 'node:process';
import { withContentLock } from './desk/content-lock.ts';
import { explainFailure } from './desk/explain-failure.ts';
import { languageOf } from './desk/language-of.ts';
import { runCommand } from './desk/run-command.ts';
import type { CommandRim } from './import/command.ts';
import { runImportCommand } from './import/command.ts';

/** Relative paths count from where the command was typed, not from where npm runs it. */
const typedIn = env['INIT_CWD'] ?? cwd();
const given = env['WARTA_CONTENT'];
const content = given === undefined ? resolve('content') : resolve(typedIn, given);

const stop = new AbortController();
// The first Ctrl-C ends the import in good order, the second at once.
process.once('SIGINT', () => stop.abort());

const rim: CommandRim = {
  content,
  typedIn,
  now: env['WARTA_NOW'] ?? new Date().toISOString(),
  out: (text) => stdout.write(text),
  err: (text) => stderr.write(text),
  stop: stop.signal,
  ...(stdin.isTTY === true &&
    stderr.isTTY === true && { terminal: { input: stdin, output: stderr } }),
};

process.exitCode = await runCommand(
  () =>
    withContentLock({ project: cwd(), content }, 'npm run import', () =>
      runImportCommand(argv.slice(2), rim),
    ),
  (error) => explainFailure(error, languageOf(content)),
);
