import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isOwnFault } from '../../lib/own-fault.ts';
import { runAtTerminal } from '../../newsroom/terminal/run-at-terminal.ts';
import { WrongUse } from '../../newsroom/terminal/refusals.ts';
import { isSystemError } from '../../lib/system-error.ts';
import { writeAtomically } from '../../lib/write-file.ts';
import type { AiAgents } from './ai-agents.ts';
import { changesOf, readRobotsJson } from './ai-agents.ts';

const LIST = join(import.meta.dirname, 'ai-agents.json');

function renew(source: string): string {
  const before = JSON.parse(readFileSync(LIST, 'utf8')) as AiAgents;
  const after = readRobotsJson(JSON.parse(readFileSync(source, 'utf8')));
  writeAtomically(LIST, `${JSON.stringify(after, null, 2)}\n`);
  return changesOf(before, after).join('\n') || '=';
}

/** `npm run crawlers -- robots.json`: renews the list of agents, for whoever looks after Warta. */
process.exitCode = await runAtTerminal('crawlers', async ({ names: [source] }, io) => {
  if (source === undefined) throw new WrongUse('crawlers', { kind: 'unnamed' });
  try {
    io.out(renew(resolve(io.typedIn, source)));
    return 0;
  } catch (error) {
    // All others say what the file is.
    if (isOwnFault(error) || isSystemError(error)) throw error;
    io.err(`${source}: ${(error as Error).message}`);
    return 1;
  }
});
