import { expect, test } from 'vitest';
import { standBeside } from '../../../src/content-files/body/stand-beside.ts';

const STORY = 'articles/2026/11/banjir.md';
const ENTRY = 'articles/2026/11/banjir.live/1430-rina.md';
const beside = (markdown: string): string => standBeside(STORY, ENTRY, markdown);

test('what goes with a film of an entry is named from the story, too', () => {
  expect(beside('![Air](air.mp4 "poster: a.jpg | teks: air.srt | Air naik. (Video: W)")')).toBe(
    '![Air](banjir.live/air.mp4 "poster: banjir.live/a.jpg | teks: banjir.live/air.srt | Air naik. (Video: W)")',
  );
});

test('what only reads so stays, and so does what is named from the root', () => {
  for (const line of [
    'Teks: air.srt dan [laporan](/laporan.pdf)',
    '![Foto](/a.jpg "teks: air.srt")',
    '![Air](/air.mp4 "poster: /a.jpg | Teks: Iwan")',
  ])
    expect(beside(line)).toBe(line);
});
