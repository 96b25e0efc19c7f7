import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AiAgents } from './ai-agents.ts';
import { changesOf, readRobotsJson } from './ai-agents.ts';

const LIST = join(import.meta.dirname, 'ai-agents.json');

function renew(source: string): string {
  const before = JSON.parse(readFileSync(LIST, 'utf8')) as AiAgents;
  const after = readRobotsJson(JSON.parse(readFileSync(source, 'utf8')));
  writeFileSync(LIST, `${JSON.stringify(after, null, 2)}\n`);
  return changesOf(before, after).join('\n') || '=';
}

/** `npm run crawlers -- robots.json`: renews the list of agents, for whoever looks after Warta. */
const [source] = process.argv.slice(2);
try {
  if (source === undefined) throw new Error('npm run crawlers -- robots.json');
  process.stdout.write(`${renew(source)}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
