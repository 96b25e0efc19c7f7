import type { ImportIo } from '../../src/newsroom/import/command.ts';
import { runCheckCommand } from '../../src/newsroom/check/command.ts';
import { runImportCommand } from '../../src/newsroom/import/command.ts';
import { runInitCommand } from '../../src/newsroom/init/command.ts';
import { runNewCommand } from '../../src/newsroom/new/command.ts';
import type { Command } from '../../src/newsroom/terminal/commands.ts';
import { explainFailure } from '../../src/newsroom/terminal/explain-failure.ts';
import type { CommandIo } from '../../src/newsroom/terminal/run-at-terminal.ts';
import { languageOf } from '../../src/newsroom/terminal/language-of.ts';
import type { Arguments } from '../../src/newsroom/terminal/read-arguments.ts';
import { readArguments } from '../../src/newsroom/terminal/read-arguments.ts';
import { codeOf } from '../../src/newsroom/terminal/run-command.ts';
import { runUpdateCommand } from '../../src/newsroom/update/command.ts';

type Args = readonly string[];

/** Runs a command on words as they are typed. What is thrown with another code than 1 ends it as at a terminal. */
async function typed<C extends Command>(
  name: C,
  args: Args,
  io: CommandIo,
  command: (given: Arguments<C>) => Promise<number>,
): Promise<number> {
  try {
    return await command(readArguments(name, args, {}));
  } catch (error) {
    if (codeOf(error) === 1) throw error;
    io.err(explainFailure(error, languageOf(io.content)));
    return codeOf(error);
  }
}

/** `npm run check`; no address outside is there. */
export const typedCheck = (args: Args, io: CommandIo, fetching: typeof fetch = nothing) =>
  typed('check', args, io, (given) => runCheckCommand(given, io, fetching));

const nothing = (async () => new Response(null, { status: 404 })) as typeof fetch;

/** `npm run import`. */
export const typedImport = (args: Args, io: ImportIo) =>
  typed('import', args, io, (given) => runImportCommand(given, io));

/** `npm run init`. */
export const typedInit = (args: Args, io: CommandIo) =>
  typed('init', args, io, (given) => runInitCommand(given, io));

/** `npm run new`. */
export const typedNew = (args: Args, io: CommandIo) =>
  typed('new', args, io, (given) => runNewCommand(given, io));

/** `npm run update`. */
export const typedUpdate = (args: Args, io: CommandIo) =>
  typed('update', args, io, (given) => runUpdateCommand(given, io));
