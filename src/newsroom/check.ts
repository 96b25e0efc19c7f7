import { runCheckCommand } from './check/command.ts';
import { runAtTerminal } from './terminal/run-at-terminal.ts';

process.exitCode = await runAtTerminal('check', (args, io) => runCheckCommand(args, io, fetch));
