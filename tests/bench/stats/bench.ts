import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { asked, combinedLine } from '../../support/stats/lines.ts';
import { generate } from '../articles/generate.ts';
import type { Cost } from '../measure/measure-command.ts';
import { measureCommand } from '../measure/measure-command.ts';
import { table } from '../report/table.ts';

const PROJECT = join(import.meta.dirname, '../../..');
const DAY = 86_400_000;
const BEGIN = Date.parse('2026-11-01T00:00:00Z');

const AGENTS = Array.from(
  { length: 200 },
  (_, at) =>
    `Mozilla/5.0 (Linux; Android ${7 + (at % 8)}; SM-${at}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${64 + (at % 70)}.0.0.0 Mobile Safari/537.36`,
);
const CRAWLER = 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)';
const PARTS = ['/_p/a-360.webp', '/_astro/a.css', '/sw.js', '/favicon.ico', '/_p/b-720.webp'];

/** Writes a log of a month with so many bytes: of six requests one is for a page, every third by a crawler. */
async function writeLog(file: string, bytes: number): Promise<void> {
  const stream = createWriteStream(file);
  const each = (30 * DAY * 260) / bytes;
  for (let written = 0, at = 0; written < bytes;) {
    const lines: string[] = [];
    for (let line = 0; line < 5000; line++, at++) {
      const person = (at * 7919) % 300_007;
      const time = new Date(BEGIN + at * each).toISOString().replace(/\.\d+Z$/, '+00:00');
      const page = `/2015/${String(1 + (person % 12)).padStart(2, '0')}/berita-${(at * 31) % 10_000}/`;
      lines.push(
        combinedLine(
          asked({
            time,
            from: `10.${person >> 16}.${(person >> 8) & 255}.${person & 255}`,
            target: at % 6 === 0 ? page : PARTS[at % PARTS.length]!,
            agent: at % 18 === 0 ? CRAWLER : AGENTS[person % AGENTS.length]!,
            referrer: at % 12 === 0 ? 'https://l.facebook.com/' : '',
          }),
        ),
      );
    }
    const piece = `${lines.join('\n')}\n`;
    written += piece.length;
    if (!stream.write(piece)) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'finish');
}

const row = (name: string, { cpu, wall, peak }: Cost): string[] => [
  name,
  cpu.toFixed(1),
  wall.toFixed(1),
  peak.toFixed(0),
];

/**
 * `--megabytes 500,1000 --goaccess`: what counting readers costs for logs of these sizes, beside the
 * tool that is named for more where it is installed.
 */
export async function bench(options: string[]): Promise<string> {
  const { values } = parseArgs({
    args: options,
    options: {
      megabytes: { type: 'string', default: '500,1000' },
      goaccess: { type: 'boolean', default: false },
    },
  });
  const folder = mkdtempSync(join(tmpdir(), 'warta-stats-'));
  const log = join(folder, 'access.log');
  const rows: string[][] = [];
  try {
    await generate(join(folder, 'content'), { count: 1000, seed: 7, pictures: false });
    for (const megabytes of values.megabytes.split(',').map(Number)) {
      await writeLog(log, megabytes * 1e6);
      const size = `${(statSync(log).size / 1e6).toFixed(0)} MB`;
      const env = { WARTA_CONTENT: join(folder, 'content') };
      const command = ['npm', 'run', '--silent', 'stats', '--', log];
      rows.push(row(`${size}: npm run stats`, await measureCommand(command, PROJECT, env)));
      if (!values.goaccess) continue;
      const other = ['goaccess', log, '--log-format=COMBINED', '-o', join(folder, 'report.html')];
      rows.push(row(`${size}: GoAccess`, await measureCommand(other, PROJECT, {})));
    }
    return table(['', 'CPU s', 'wall s', 'peak MiB'], rows);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
