import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFacts } from '../../../../src/media/read-facts.ts';
import { cleanPicked } from '../../../../src/pictures/alone/clean-picked.ts';
import { cleanFile } from '../../../../src/pictures/clean/clean-file.ts';
import {
  emptyFilm,
  filmPlace,
  id3Frame,
  id3Tag,
  silentMp3,
  silentOpus,
} from '../../../support/media-files.ts';

const SECRET = 'Rina 08123';
const words = (letters: string): Buffer => Buffer.from(`\0${letters}`, 'latin1');
const clean = (name: string, bytes: Buffer) => {
  const { bytes: cleaned, removals } = cleanFile(name, bytes)!;
  return { bytes: Buffer.from(cleaned), text: Buffer.from(cleaned).toString('latin1'), removals };
};
const folder = mkdtempSync(join(tmpdir(), 'warta-clean-'));
const secondsOf = async (name: string, bytes: Uint8Array) => {
  writeFileSync(join(folder, name), bytes);
  return (await readFacts(join(folder, name))).seconds;
};

test('an MP3 says title and names alone, and plays as long', async () => {
  const tag = id3Tag(
    id3Frame('TIT2', words('Wawancara')),
    id3Frame('PRIV', words(SECRET)),
    id3Frame('COMM', words(`ind\0${SECRET}`)),
    id3Frame('GEOB', words(`geo -6.2 ${SECRET}`)),
    id3Frame('APIC', words(`image/jpeg\0${SECRET}`)),
  );
  const old = Buffer.alloc(128);
  old.write(`TAG${SECRET}`);
  const { bytes, text, removals } = clean('a.mp3', Buffer.concat([silentMp3(2, tag), old]));
  expect(text).not.toContain(SECRET);
  expect(text).toContain('Wawancara');
  expect([...removals.keys()].toSorted()).toEqual([
    'comment',
    'editor-data',
    'place',
    'preview',
    'tail',
  ]);
  expect(await secondsOf('a.mp3', bytes)).toBe(2);
  expect(clean('a.mp3', bytes).bytes).toEqual(bytes);
});

test('a tag that cannot be read goes whole; without one a sound stays as it is', () => {
  const odd = id3Tag(id3Frame('TIT2', words(SECRET)));
  odd[5] = 0x80;
  expect(clean('a.mp3', silentMp3(1, odd)).bytes).toEqual(silentMp3(1));
  expect(clean('a.mp3', silentMp3(1)).removals.size).toBe(0);
});

test('a sound in Ogg says title and names alone, with its sums right', async () => {
  const long = 'x'.repeat(200);
  const opus = silentOpus(2, [
    `TITLE=Pidato`,
    `LOCATION=${SECRET}`,
    `COMMENT=${long}`.slice(0, 180),
  ]);
  const { bytes, text, removals } = clean('a.opus', opus);
  expect(text).not.toMatch(/Rina|xxx/);
  expect(text).toContain('TITLE=Pidato');
  expect(bytes).toHaveLength(opus.length);
  expect([...removals.keys()].toSorted()).toEqual(['comment', 'place']);
  expect(await secondsOf('a.opus', bytes)).toBe(2);
  // All of it is what one with comments of nothing is, its sums among it.
  const nothing = (size: number): string => `X=${' '.repeat(size - 2)}`;
  const blank = ['TITLE=Pidato', nothing(`LOCATION=${SECRET}`.length), nothing(180)];
  expect(bytes).toEqual(silentOpus(2, blank));
});

test('a film in WebM loses notes and what hangs on it', () => {
  const part = (name: string, body: Buffer): Buffer =>
    Buffer.concat([
      Buffer.from(name, 'hex'),
      Buffer.from([0x40 | (body.length >> 8), body.length & 255]),
      body,
    ]);
  const tags = part('1254c367', Buffer.from(SECRET));
  const info = part('1549a966', Buffer.from('berita'));
  const segment = part(
    '18538067',
    Buffer.concat([info, tags, part('1941a469', Buffer.from(SECRET))]),
  );
  const film = Buffer.concat([part('1a45dfa3', Buffer.from('webm')), segment]);
  const { bytes, text, removals } = clean('a.webm', film);
  expect(text).not.toContain(SECRET);
  expect(text).toContain('berita');
  expect(bytes).toHaveLength(film.length);
  expect([...removals.keys()].toSorted()).toEqual(['description', 'preview']);
  expect(clean('a.webm', bytes).removals.size).toBe(0);
});

test('where a film was taken is published nowhere, and the rest of it stays', async () => {
  const film = emptyFilm({ userData: filmPlace('-6.2000+106.8000/') });
  const { bytes, text, removals } = clean('a.mp4', film);
  expect(text).not.toContain('106.8');
  expect(removals.has('place')).toBe(true);
  expect(await secondsOf('a.mp4', bytes)).toBe(2);
});

test('what is picked on a phone is cleaned there', () => {
  const tag = id3Tag(id3Frame('PRIV', words(SECRET)));
  for (const [name, bytes] of [
    ['a.mp3', silentMp3(1, tag)],
    ['a.opus', silentOpus(1, [`LOCATION=${SECRET}`])],
  ] as const) {
    const picked = cleanPicked({ name, type: '' }, bytes, 1600);
    expect(picked.is).toBe('clean');
    if (picked.is === 'clean')
      expect(Buffer.from(picked.bytes).toString('latin1')).not.toContain(SECRET);
  }
});

test('damaged and hostile files end, and grow no larger', () => {
  const heads = ['ID3', 'OggS', '\x1a\x45\xdf\xa3'].map((head) => Buffer.from(head, 'latin1'));
  fc.assert(
    fc.property(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 400 }), (head, rest) => {
      const bytes = Buffer.concat([head, rest]);
      expect(clean('a', bytes).bytes.length).toBeLessThanOrEqual(bytes.length);
    }),
    { numRuns: 300 },
  );
});
