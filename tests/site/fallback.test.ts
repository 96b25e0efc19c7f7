import { globSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { bytesOf, demonstration, freshFolder, run } from '../support/build-site.ts';
import { copyProject } from '../support/project-copy.ts';

const root = copyProject();
const themes = join(root, 'node_modules/.cache/warta/themes');
const breaker = join(import.meta.dirname, '../support/break-theme.ts');

async function build(fault?: readonly string[]): Promise<{ output: string; out: string }> {
  const out = join(freshFolder('fallback'), 'dist');
  const env = { WARTA_CONTENT: demonstration, WARTA_OUT: out, WARTA_NOW: '2026-11-20T00:00:00Z' };
  const breaking = fault && {
    NODE_OPTIONS: `--import=${breaker}`,
    WARTA_TEST_THEME: JSON.stringify(fault),
  };
  const built = await run('src/build/build.ts', { ...env, ...breaking }, [], root);
  expect(built.code, built.output.slice(-2000)).toBe(0);
  return { output: built.output, out };
}

const keptThemes = (): string[] => globSync('*/theme.json', { cwd: themes });

let usual: Map<string, string>;
beforeAll(async () => {
  const { output, out } = await build();
  expect(output).not.toContain('Astro');
  usual = bytesOf(out);
  rmSync(themes, { recursive: true });
});

describe('where the compiled theme', () => {
  test.each([
    [
      'cannot be opened',
      ['prerender-entry', 'getComponentByRoute(routeData) {', 'componentOf(routeData) {'],
      'app.getComponentByRoute is not a function',
    ],
    [
      'renders otherwise',
      ['chunks/', 'html += markup + parts[at + 1]', "html += markup + ' ' + parts[at + 1]"],
      '/404.html',
    ],
  ])('%s, Astro renders the same site, says so, and nothing is kept', async (_, fault, reason) => {
    const { output, out } = await build(fault);
    const lines = output.split('\n').filter((line) => line.includes('Astro'));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(reason);
    expect(bytesOf(out)).toEqual(usual);
    expect(keptThemes()).toEqual([]);
  });
});

test('the next build tries again', async () => {
  const { output, out } = await build();
  expect(output).not.toContain('Astro');
  expect(bytesOf(out)).toEqual(usual);
  expect(keptThemes()).toHaveLength(1);
});
