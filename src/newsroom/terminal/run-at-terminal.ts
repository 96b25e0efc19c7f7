import { argv, cwd, env, stderr, stdin, stdout } from 'node:process';
import type { Progress, ProgressWords } from '../../lib/progress.ts';
import { createProgress } from '../../lib/progress.ts';
import type { Environment } from './environment.ts';
import { contentOf, readEnvironment } from './environment.ts';
import { explainFailure } from './explain-failure.ts';
import { languageOf } from './language-of.ts';
import { questionsOn } from './questions.ts';
import type { Command } from './commands.ts';
import type { Arguments } from './read-arguments.ts';
import { readArguments } from './read-arguments.ts';
import { runCommand } from './run-command.ts';

/** What a command may do with the people before it. */
export interface Io {
  /** Prints a line of what was asked for. */
  readonly out: (line: string) => void;
  /** Prints a line about the work. */
  readonly err: (line: string) => void;
  /** Prints a piece of what was asked for, as it is. */
  readonly write: (text: string) => void;
  /**
   * Asks the person at the terminal; undefined where nobody sits there. Rejects with `Stopped` once
   * they have gone.
   */
  readonly ask: ((question: string) => Promise<string>) | undefined;
  /** As `ask`, for what nobody may read over a shoulder: what is typed is not shown. */
  readonly askHidden?: ((question: string) => Promise<string>) | undefined;
  /** Tells a person where a long command is; undefined where nobody sits there. */
  readonly progress:
    (<Stage extends string>(words: ProgressWords<Stage>) => Progress<Stage>) | undefined;
  /** Whether what is printed may be coloured. */
  readonly colour: boolean;
}

/** The world around a command, so that tests can give another. */
export interface CommandIo extends Environment, Io {}

/**
 * Runs the command `name` of the newsroom with the real terminal, environment and clock, on the words
 * that were typed after its name; answers its exit code. What is asked and told of the work goes to
 * stderr, so that stdout holds what was asked for.
 */
export async function runAtTerminal<C extends Command>(
  name: C,
  command: (args: Arguments<C>, io: CommandIo) => Promise<number>,
): Promise<number> {
  const isPerson = stdin.isTTY === true && stderr.isTTY === true;
  const questions = isPerson ? questionsOn({ input: stdin, output: stderr }) : undefined;
  try {
    return await runCommand(
      async () => {
        // First: who asks for help gets it in any environment.
        const args = readArguments(name, argv.slice(2), env);
        return command(args, {
          ...readEnvironment(env, cwd(), new Date()),
          out: (line) => stdout.write(`${line}\n`),
          err: (line) => stderr.write(`${line}\n`),
          write: (text) => stdout.write(text),
          ask: questions?.ask,
          askHidden: questions?.askHidden,
          progress: isPerson ? (words) => createProgress(stderr, words) : undefined,
          colour: stdout.isTTY === true,
        });
      },
      (error) => explainFailure(error, languageOf(contentOf(env, cwd()))),
    );
  } finally {
    questions?.close();
  }
}
