import { argv, cwd, env, stderr, stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline/promises';
import type { DeskRim } from './desk-rim.ts';
import { explainFailure } from './explain-failure.ts';
import { languageOf } from './language-of.ts';
import { newsroomRim } from './newsroom-rim.ts';
import { runCommand } from './run-command.ts';

/** Runs a command with the real terminal, files and clock; answers its exit code. */
export async function runAtTerminal(
  command: (args: readonly string[], rim: DeskRim) => Promise<number>,
): Promise<number> {
  const isPerson = stdin.isTTY === true && stdout.isTTY === true;
  const terminal = isPerson ? createInterface({ input: stdin, output: stdout }) : undefined;
  const rim = newsroomRim(env, cwd(), new Date());
  try {
    return await runCommand(
      () =>
        command(argv.slice(2), {
          ...rim,
          out: (text) => stdout.write(`${text}\n`),
          err: (text) => stderr.write(`${text}\n`),
          ask: terminal && ((question) => terminal.question(question)),
        }),
      (error) => explainFailure(error, languageOf(rim.content)),
    );
  } finally {
    terminal?.close();
  }
}
