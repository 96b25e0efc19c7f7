import { spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { ImportIo } from '../../../../src/newsroom/import/command.ts';
import { typedImport } from '../../../support/typed.ts';
import { expect, onTestFinished, test, vi } from 'vitest';
import { detectInMarkdown } from '../../../../src/spam/detect-in-markdown.ts';
import { contentFolder, given } from './support/content-folder.ts';
import { importIo } from './support/run-import.ts';

vi.mock('../../../../src/spam/detect-in-markdown.ts', { spy: true });

const folder = resolve(import.meta.dirname, '../../../../src/newsroom/import');

/** Runs a command in a process of its own, as every command is run. */
function run(command: string) {
  const text = `import { runCommand } from ${JSON.stringify(resolve(folder, '../terminal/run-command.ts'))};
    import { explainFailure } from ${JSON.stringify(resolve(folder, '../terminal/explain-failure.ts'))};
    process.exitCode = await runCommand(${command}, (error) => explainFailure(error, 'id'));`;
  const args = ['--input-type=module', '-e', text];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return { status, stderr };
}

test.each([
  ['a promise that nobody settles', '() => new Promise(() => {})', 'never comes to an end'],
  [
    'a promise that nobody waits for',
    `async () => {
      Promise.reject(new Error('rusak sekali'));
      await new Promise((done) => setTimeout(done, 500));
    }`,
    'rusak sekali',
  ],
])('%s ends with code 1 and a word', (_, command, words) => {
  const { status, stderr } = run(command);
  expect(status).toBe(1);
  expect(stderr).toContain(words);
});

test('a command that ends by itself ends as it says', () => {
  expect(run('async () => 2')).toEqual({ status: 2, stderr: '' });
});

test.each([
  [
    'a detector that breaks',
    new TypeError('x is not a function'),
    '“Judul” tidak terimpor karena kesalahan Warta',
  ],
  [
    'a system that refuses',
    Object.assign(new Error('a'), { code: 'EMFILE', errno: -24, syscall: 'open' }),
    'terlalu banyak berkas terbuka',
  ],
])('%s costs a sentence, not the import', async (_, error, words) => {
  vi.mocked(detectInMarkdown).mockImplementationOnce(() => {
    throw error;
  });
  const said: string[] = [];
  const io: ImportIo = {
    ...importIo(contentFolder()),
    out: (line) => void said.push(line),
    err: (line) => void said.push(line),
  };
  expect(await typedImport([given('a.txt', 'Judul\n\nIsi.')], io)).toBe(1);
  expect(said.join('')).toContain(words);
  expect(said.join('')).not.toMatch(/^    at /m);
});

test('an answer cut off within gzip is said by the command, with code 1', async () => {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-encoding': 'gzip', 'content-length': 5000 });
    response.write(gzipSync(Buffer.alloc(9000, 97)).subarray(0, 20), () => response.destroy());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => void server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const child = spawn(process.execPath, [resolve(folder, '../import.ts'), url, '--allow-private'], {
    env: { ...process.env, WARTA_CONTENT: contentFolder() },
  });
  let said = '';
  child.stderr.on('data', (text: Buffer) => void (said += text.toString()));
  const code = await new Promise((done) => child.once('close', done));
  expect([code, said]).toEqual([1, expect.stringContaining('tidak bisa diambil')]);
});
