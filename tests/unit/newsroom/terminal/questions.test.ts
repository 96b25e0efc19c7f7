import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { questionsOn } from '../../../../src/newsroom/terminal/questions.ts';
import { Stopped } from '../../../../src/newsroom/terminal/refusals.ts';
import { contentFolder } from '../../../content-folder.ts';
import { commandIo } from '../../../support/command-io.ts';
import { typedInit, typedNew } from '../../../support/typed.ts';

function terminal() {
  const [input, output] = [new PassThrough(), new PassThrough()];
  return { input, output, questions: questionsOn({ input, output }) };
}

test('answers come in the order of the questions', async () => {
  const { input, questions } = terminal();
  const first = questions.ask('Nama? ');
  input.write('Kabar\n');
  expect(await first).toBe('Kabar');
  const second = questions.ask('Alamat? ');
  input.write('kabar.id\n');
  expect(await second).toBe('kabar.id');
  questions.close();
});

test('what is hidden is read, and never shown', async () => {
  const { input, output, questions } = terminal();
  Object.assign(output, { isTTY: true });
  const shown: string[] = [];
  output.on('data', (text: Buffer) => shown.push(String(text)));
  for (const [ask, typed] of [
    ['ask', 'kabar'],
    ['askHidden', 'rahasia'],
    ['ask', 'lagi'],
  ] as const) {
    const answer = questions[ask](`${ask}? `);
    input.write(`${typed}\r`);
    expect(await answer).toBe(typed);
  }
  expect(shown.join('')).toContain('askHidden? ');
  expect(shown.join('')).toContain('kabar');
  expect(shown.join('')).toContain('lagi');
  expect(shown.join('')).not.toContain('rahasia');
  questions.close();
});

test('a terminal that ends at a question, or before one, stops the command', async () => {
  const { input, questions } = terminal();
  const asked = questions.ask('Nama? ');
  input.end();
  await expect(asked).rejects.toBeInstanceOf(Stopped);
  await expect(questions.ask('Alamat? ')).rejects.toBeInstanceOf(Stopped);
});

test('a terminal at which nothing is asked is not read', () => {
  const { input, questions } = terminal();
  questions.close();
  expect(input.readableFlowing).toBe(null);
});

test('who leaves in the middle leaves everything as it was, and is told so', async () => {
  for (const [run, answers] of [
    [typedInit, ['Kabar', 'kabar.id']],
    [typedNew, ['Banjir di Demak']],
  ] as const) {
    const root = contentFolder({ 'authors/budi.yaml': 'name: Budi\n' });
    const { io, said } = commandIo(root, [...answers]);
    expect(await run([], io)).toBe(130);
    expect(said.at(-1)).toContain('tidak ada yang diubah');
    expect(existsSync(join(root, 'articles'))).toBe(false);
    expect(existsSync(join(root, '_demonstration'))).toBe(false);
  }
});
