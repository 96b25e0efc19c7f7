import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFacts } from '../../../src/media/read-facts.ts';
import { emptyFilm, silentMp3, silentOpus } from '../../support/media-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'warta-media-'));
const factsOf = (name: string, bytes: Uint8Array) => {
  writeFileSync(join(folder, name), bytes);
  return readFacts(join(folder, name));
};

test('sounds tell their length, whatever they are packed as', async () => {
  expect(await factsOf('a.mp3', silentMp3(3))).toMatchObject({ seconds: 3 });
  expect(await factsOf('a.opus', silentOpus(2))).toEqual({ seconds: 2, codecs: ['Opus'] });
});

test('films tell length, packing and size, wherever their head stands', async () => {
  const told = { seconds: 2, width: 320, height: 180, codecs: ['avc1'] };
  expect(await factsOf('a.mp4', emptyFilm())).toEqual(told);
  expect(await factsOf('b.mp4', emptyFilm({ isHeadLast: false }))).toEqual(told);
  expect(await factsOf('c.mov', emptyFilm({ codec: 'hvc1' }))).toMatchObject({ codecs: ['hvc1'] });
});

test('a film that was taken upright is upright, though it is packed lying', async () => {
  const facts = await factsOf('d.mp4', emptyFilm({ width: 1920, height: 1080, isTurned: true }));
  expect(facts).toMatchObject({ width: 1080, height: 1920 });
});

test('what is no sound, cut off or made of nonsense tells nothing, and throws nothing', async () => {
  expect(await factsOf('e.mp3', Buffer.from('bukan suara'))).toEqual({});
  expect(await factsOf('f.mp4', Buffer.alloc(0))).toEqual({});
  const film = emptyFilm({ weight: 10 });
  for (let cut = 1; cut < film.length; cut += 37) {
    const facts = await factsOf('g.mp4', film.subarray(0, cut));
    expect(Object.keys(facts).every((key) => /^(?:seconds|width|height|codecs)$/.test(key))).toBe(
      true,
    );
  }
});
