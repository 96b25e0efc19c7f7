import { runReportCommand } from './report/command.ts';
import { runAtTerminal } from './terminal/run-at-terminal.ts';

process.exitCode = await runAtTerminal('report', runReportCommand);
