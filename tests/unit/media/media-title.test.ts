import { expect, test } from 'vitest';
import {
  isCaptionsFile,
  isTranscriptHeading,
  mediaKindOf,
  mediaTypeOf,
  readMediaTitle,
} from '../../../src/media/media-title.ts';

test('a title says picture, captions, caption and credit in any order, each only once', () => {
  const none = { poster: undefined, captions: undefined, caption: '', credit: '' };
  expect(readMediaTitle('')).toEqual(none);
  expect(readMediaTitle('Poster: a b.jpg | TEKS:a.srt | Warga | mengungsi (Video: BNPB)')).toEqual({
    poster: 'a b.jpg',
    captions: 'a.srt',
    caption: 'Warga mengungsi',
    credit: 'Video: BNPB',
  });
  expect(readMediaTitle('poster: a.jpg | poster: b.jpg').poster).toBe('a.jpg');
  // A sentence about text is one.
  expect(readMediaTitle('Teks: Iwan Setiawan')).toEqual({
    ...none,
    caption: 'Teks: Iwan Setiawan',
  });
});

test('names tell kind and type', () => {
  expect(
    ['a.mp3', 'b.OPUS?x=1', 'c.mp4', 'd.MOV', 'e.jpg', 'mp3', 'f.mp3.md'].map(mediaKindOf),
  ).toEqual(['sound', 'sound', 'film', 'film', undefined, undefined, undefined]);
  expect(['a.M4A', 'a.vtt', 'a.constructor', 'a'].map(mediaTypeOf)).toEqual([
    'audio/mp4',
    'text/vtt',
    undefined,
    undefined,
  ]);
  expect(['a.SRT', 'a.vtt', 'a.txt'].map(isCaptionsFile)).toEqual([true, true, false]);
});

test('the heading of a transcript', () => {
  const yes = ['Transkrip', 'TRANSKRIP wawancara', 'Transcript:', ' Transkripsi (diringkas)'];
  expect([...yes, 'Transkriptor', 'Soal transkrip'].map(isTranscriptHeading)).toEqual([
    ...yes.map(() => true),
    false,
    false,
  ]);
});
