import { runAtTerminal } from './desk/run-at-terminal.ts';
import { runInitCommand } from './init/command.ts';

process.exitCode = await runAtTerminal(runInitCommand);
