import { runImportCommand } from './import/command.ts';
import { runAtTerminal } from './terminal/run-at-terminal.ts';

const stop = new AbortController();
// The first Ctrl-C ends the import in good order, the second at once; so do a closed window and `kill`.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => stop.abort());

process.exitCode = await runAtTerminal('import', (args, io) =>
  runImportCommand(args, { ...io, stop: stop.signal }),
);
