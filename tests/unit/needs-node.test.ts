import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const GUARD = './src/needs-node.cjs';

/** Runs the guard in a Node that takes itself for `version`. */
const inNode = (version: string) =>
  spawnSync(
    process.execPath,
    [
      '--eval',
      `Object.defineProperty(process, 'versions', { value: { node: '${version}' } });
       require('${GUARD}');
       process.stdout.write('went on');`,
    ],
    { cwd: ROOT, encoding: 'utf8' },
  );

test.each(['18.20.4', '20.20.2', '22.23.3', '23.0.0'])(
  'Node %s ends with a sentence',
  (version) => {
    const { status, stdout, stderr } = inNode(version);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    const lines = stderr.trim().split('\n');
    expect(lines).toHaveLength(2);
    for (const line of lines)
      expect(line).toMatch(new RegExp(`v${version}.*npm install.*nodejs.org`));
  },
);

test.each(['24.0.0', '26.10.0'])('Node %s goes on', (version) => {
  expect(inNode(version).stdout).toBe('went on');
});

test('it is written in JavaScript that Node 10 understands', () => {
  const text = readFileSync(join(ROOT, GUARD), 'utf8');
  expect(text).not.toMatch(/\?\.|\?\?|^import|\bimport\(/m);
});

test('what takes the types out of our files is not even loaded the second time', () => {
  const project = mkdtempSync(join(tmpdir(), 'warta-types-'));
  cpSync(join(ROOT, GUARD), join(project, GUARD));
  writeFileSync(
    join(project, 'note.cjs'),
    `process.on('exit', () => console.log(process.moduleLoadList.some((name) => name.includes('amaro'))));`,
  );
  writeFileSync(
    join(project, 'command.ts'),
    "import type { Stats } from 'node:fs';\nexport type S = Stats;\n",
  );
  const args = ['--require', GUARD, '--require', './note.cjs', 'command.ts'];
  const loads = () => spawnSync(process.execPath, args, { cwd: project, encoding: 'utf8' }).stdout;
  expect([loads(), loads()]).toEqual(['true\n', 'false\n']);
});

test('every command of ours is begun by it', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const commands = Object.entries(scripts).filter(
    ([, line]) => /\.ts\b|astro\S* dev/.test(line) && !line.startsWith('vitest'),
  );
  expect(commands.length).toBeGreaterThan(8);
  for (const [name, line] of commands) expect(line, name).toContain(`node --require ${GUARD} `);
});
