import { runUpdateCommand } from './update/command.ts';
import { runAtTerminal } from './terminal/run-at-terminal.ts';

process.exitCode = await runAtTerminal('update', runUpdateCommand);
