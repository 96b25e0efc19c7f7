import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AiAgents } from './ai-agents.ts';
import { changesOf, readRobotsJson } from './ai-agents.ts';

/** `npm run crawlers -- robots.json`: renews the list of agents, for whoever looks after Warta. */
const [source] = process.argv.slice(2);
if (source === undefined) {
  process.stderr.write('npm run crawlers -- robots.json\n');
  process.exitCode = 1;
} else {
  const target = join(import.meta.dirname, 'ai-agents.json');
  const before = JSON.parse(readFileSync(target, 'utf8')) as AiAgents;
  const after = readRobotsJson(JSON.parse(readFileSync(source, 'utf8')));
  writeFileSync(target, `${JSON.stringify(after, null, 2)}\n`);
  process.stdout.write(`${changesOf(before, after).join('\n') || '='}\n`);
}
