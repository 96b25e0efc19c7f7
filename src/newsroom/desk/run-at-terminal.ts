import { argv, cwd, env, stderr, stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline/promises';
import type { DeskRim } from './desk-rim.ts';
import { newsroomRim } from './newsroom-rim.ts';

/** Runs a command with the real terminal, files and clock; answers its exit code. */
export async function runAtTerminal(
  command: (args: readonly string[], rim: DeskRim) => Promise<number>,
): Promise<number> {
  const isPerson = stdin.isTTY === true && stdout.isTTY === true;
  const terminal = isPerson ? createInterface({ input: stdin, output: stdout }) : undefined;
  try {
    return await command(argv.slice(2), {
      ...newsroomRim(env, cwd(), new Date()),
      out: (text) => stdout.write(`${text}\n`),
      err: (text) => stderr.write(`${text}\n`),
      ask: terminal && ((question) => terminal.question(question)),
    });
  } finally {
    terminal?.close();
  }
}
