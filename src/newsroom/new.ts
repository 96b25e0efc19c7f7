import { runAtTerminal } from './desk/run-at-terminal.ts';
import { runNewCommand } from './new/command.ts';

process.exitCode = await runAtTerminal(runNewCommand);
