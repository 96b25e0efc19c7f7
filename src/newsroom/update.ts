import { runAtTerminal } from './desk/run-at-terminal.ts';
import { runUpdateCommand } from './update/command.ts';

process.exitCode = await runAtTerminal(runUpdateCommand);
