import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { indexExports } from '../../../src/newsroom/import/wxr/index-exports.ts';
import { peakMemory } from '../measure/peak-memory.ts';
import { WxrSource } from '../../../src/newsroom/import/wxr/wxr-source.ts';

/**
 * `node measure.ts read|import <posts> <bytes of text each> <tags>`: makes an export, then reads it through
 * once (`read`: everything before the first file is written) or imports it into an empty folder, reports
 * included.
 * Prints CPU seconds and peak memory as JSON; making the export is not counted.
 */
const [what = 'read', posts = '10000', bytes = '20000', tags = '300'] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'warta-bench-'));
try {
  const path = join(folder, 'export.xml');
  // In a process of its own, so that its memory is not counted.
  execFileSync(process.execPath, [
    join(import.meta.dirname, 'make-export.ts'),
    path,
    posts,
    bytes,
    tags,
  ]);
  const start = process.cpuUsage();
  let files = 0;
  if (what === 'read')
    await indexExports([new WxrSource({ path, name: 'export.xml', kind: 'wxr' })]);
  else {
    const { runImportCommand } = await import('../../../src/newsroom/import/command.ts');
    const { readArguments } = await import('../../../src/newsroom/terminal/read-arguments.ts');
    const { commandIo } = await import('../../support/command-io.ts');
    const content = join(folder, 'content');
    await runImportCommand(readArguments('import', [path], {}), {
      ...commandIo(content).io,
    });
    files = readdirSync(content, { recursive: true }).length;
  }
  const { user, system } = process.cpuUsage(start);
  const peak = Math.round(peakMemory() / 1024);
  console.log(
    JSON.stringify({
      what,
      posts: Number(posts),
      files,
      cpu: (user + system) / 1e6,
      peakMiB: peak,
    }),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
