import { runAtTerminal } from '../newsroom/terminal/run-at-terminal.ts';
import { runDigestCommand } from './command.ts';

process.exitCode = await runAtTerminal('digest', runDigestCommand);
