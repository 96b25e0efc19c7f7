import { runInitCommand } from './init/command.ts';
import { runAtTerminal } from './terminal/run-at-terminal.ts';

process.exitCode = await runAtTerminal('init', runInitCommand);
