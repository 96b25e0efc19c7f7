import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { makeExport } from '../../../bench/import/make-export.ts';
import { contentFolder, filesIn } from './support/content-folder.ts';
import { ended, startImport } from './support/started-import.ts';

/** Waits until some articles have been written. */
async function underWay(content: string): Promise<void> {
  const month = join(content, 'articles/2015/01');
  while (!existsSync(month) || readdirSync(month).length < 20) await sleep(5);
}

test('an import that is stopped leaves whole files, and the next one ends like one in one go', async () => {
  const source = join(contentFolder({ site: false }), 'ekspor.xml');
  makeExport(source, 600, 500);
  const whole = contentFolder({ site: false });
  expect(await ended(startImport(whole, source))).toBe(0);
  const expected = filesIn(whole);
  const total = Object.keys(expected).length;
  for (const [signal, end] of [
    ['SIGINT', 130],
    ['SIGKILL', 'SIGKILL'],
  ] as const) {
    const content = contentFolder({ site: false });
    mkdirSync(join(content, 'articles'), { recursive: true });
    const child = startImport(content, source);
    const over = ended(child);
    await underWay(content);
    child.kill(signal);
    expect(await over).toBe(end);
    const half = Object.entries(filesIn(content)).filter(([name]) => name.endsWith('.md'));
    const named = half.filter(([name]) => !name.includes('/.warta-writing-'));
    expect(named.length, signal).toBeLessThan(total - 100);
    for (const [name, text] of named) expect(text, name).toBe(expected[name]);
    expect(await ended(startImport(content, source))).toBe(0);
    expect(filesIn(content)).toEqual(expected);
  }
}, 180_000);
