import { runNewCommand } from './new/command.ts';
import { runAtTerminal } from './terminal/run-at-terminal.ts';

process.exitCode = await runAtTerminal('new', runNewCommand);
