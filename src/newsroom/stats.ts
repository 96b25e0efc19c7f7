import { runStatsCommand } from './stats/command.ts';
import { runAtTerminal } from './terminal/run-at-terminal.ts';

process.exitCode = await runAtTerminal('stats', runStatsCommand);
