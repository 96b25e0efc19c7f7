import { mkdtempSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rememberedBytes } from '../../../../src/build/output/remembered-bytes.ts';

const file = join(mkdtempSync(join(tmpdir(), 'warta-bytes-')), 'cards/a.png');
let made = 0;
const bytes = Buffer.from('bytes of a picture');
const ask = (): Promise<Uint8Array> =>
  rememberedBytes(file, () => {
    made += 1;
    return Promise.resolve(bytes);
  });

test('what was made once is not made again', async () => {
  expect([...(await ask())]).toEqual([...bytes]);
  expect([...(await ask())]).toEqual([...bytes]);
  expect(made).toBe(1);
});

test('what was cut short or damaged is made again', async () => {
  const whole = readFileSync(file);
  for (let length = 0; length < whole.length; length++) {
    truncateSync(file, length);
    expect([...(await ask())]).toEqual([...bytes]);
  }
  writeFileSync(file, Buffer.from(whole).fill(7, 3, 4));
  expect([...(await ask())]).toEqual([...bytes]);
  expect(made).toBe(whole.length + 2);
});
