import { env } from 'node:process';
import { runAtTerminal } from '../newsroom/terminal/run-at-terminal.ts';
import { askOver } from './verify/ask.ts';
import { runVerifyCommand } from './verify/command.ts';
import { fetchLightly } from './verify/fetch-lightly.ts';

process.exitCode = await runAtTerminal('verify', (args, io) =>
  runVerifyCommand(args, io, { env, ask: askOver(fetchLightly) }),
);
