import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { makeExport } from '../../../bench/import/make-export.ts';
import { contentFolder, filesIn } from './support/content-folder.ts';

const root = resolve(import.meta.dirname, '../../../..');

/** Starts the command as a person does. */
function start(content: string, source: string): ChildProcess {
  return spawn(process.execPath, [join(root, 'src/newsroom/import.ts'), source], {
    env: { ...process.env, WARTA_CONTENT: content, WARTA_NOW: '2026-11-22T10:00:00Z' },
    stdio: 'ignore',
  });
}

function ended(child: ChildProcess): Promise<number | string | null> {
  return new Promise((done) => child.once('exit', (code, signal) => done(signal ?? code)));
}

/** Waits until some articles have been written. */
async function underWay(content: string): Promise<void> {
  const month = join(content, 'articles/2015/01');
  while (!existsSync(month) || readdirSync(month).length < 20) await sleep(5);
}

test('an import that is stopped leaves whole files, and the next one ends like one in one go', async () => {
  const source = join(contentFolder({ site: false }), 'ekspor.xml');
  makeExport(source, 600, 500);
  const whole = contentFolder({ site: false });
  expect(await ended(start(whole, source))).toBe(0);
  const expected = filesIn(whole);
  const total = Object.keys(expected).length;
  for (const [signal, end] of [
    ['SIGINT', 130],
    ['SIGKILL', 'SIGKILL'],
  ] as const) {
    const content = contentFolder({ site: false });
    mkdirSync(join(content, 'articles'), { recursive: true });
    const child = start(content, source);
    const over = ended(child);
    await underWay(content);
    child.kill(signal);
    expect(await over).toBe(end);
    const half = Object.entries(filesIn(content)).filter(([name]) => name.endsWith('.md'));
    const named = half.filter(([name]) => !name.includes('/.warta-writing-'));
    expect(named.length, signal).toBeLessThan(total - 100);
    for (const [name, text] of named) expect(text, name).toBe(expected[name]);
    expect(await ended(start(content, source))).toBe(0);
    expect(filesIn(content)).toEqual(expected);
  }
}, 180_000);

/** The reports in a content folder, by name. */
function reportsIn(content: string): Record<string, string> {
  const folder = join(content, '_import');
  return Object.fromEntries(
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
}

test('an import that is killed three times leaves a report each time, and ends with that of one in one go', async () => {
  const source = join(contentFolder({ site: false }), 'ekspor.xml');
  makeExport(source, 600, 500);
  const whole = contentFolder({ site: false });
  expect(await ended(start(whole, source))).toBe(0);
  const content = contentFolder({ site: false });
  for (const least of [90, 170, 300]) {
    const child = start(content, source);
    const over = ended(child);
    const files = () => readdirSync(content, { recursive: true }).length;
    while (child.exitCode === null && files() < least) await sleep(5);
    child.kill('SIGKILL');
    expect(await over).toBe('SIGKILL');
    expect(reportsIn(content)['report.md']).toContain('belum selesai');
  }
  expect(await ended(start(content, source))).toBe(0);
  expect(filesIn(content)).toEqual(filesIn(whole));
  expect(reportsIn(content)).toEqual(reportsIn(whole));
}, 180_000);
