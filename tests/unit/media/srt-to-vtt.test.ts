import fc from 'fast-check';
import { expect, test } from 'vitest';
import { srtToVtt } from '../../../src/media/srt-to-vtt.ts';

const vtt = (bytes: string | Uint8Array): string =>
  Buffer.from(srtToVtt(typeof bytes === 'string' ? Buffer.from(bytes) : bytes)).toString();

test('times, lines and italics of SubRip are those of WebVTT', () => {
  const srt =
    '\ufeff1\r\n00:00:01,200 --> 00:00:03,4\r\n<i>Air naik</i> & <font color="red">deras</font>\r\nsampai 5 < 6\r\n\r\n2\r\n00:00:04,000 --> 00:00:05,000 X1:1\r\n{\\an8}Kata --> kata\r\n';
  expect(vtt(srt)).toBe(
    'WEBVTT\n\n00:00:01.200 --> 00:00:03.400\n<i>Air naik</i> &amp; deras\nsampai 5 &lt; 6\n\n00:00:04.000 --> 00:00:05.000\nKata → kata\n',
  );
});

test('captions without an empty line between them, and numbers that are said', () => {
  const srt = '1\n00:00:01,000 --> 00:00:02,000\nSatu\n2\n00:00:02,000 --> 00:00:03,000\n2015\n';
  expect(vtt(srt)).toContain('Satu\n\n00:00:02.000 --> 00:00:03.000\n2015\n');
});

test('old codes of Windows, and UTF-16', () => {
  const srt = '1\n00:00:01,000 --> 00:00:02,000\nKafé\n';
  expect(vtt(Buffer.from(srt, 'latin1'))).toContain('Kafé');
  expect(vtt(Buffer.from(`\ufeff${srt}`, 'utf16le'))).toContain('Kafé');
});

test('whatever is in it, each cue has one time and no tag but ours', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), fc.boolean(), (lines, isTimed) => {
      const time = '00:00:01,000 --> 00:00:02,000';
      const text = vtt(lines.map((line) => (isTimed ? `${time}\n${line}` : line)).join('\n\n'));
      expect(text.startsWith('WEBVTT\n')).toBe(true);
      for (const cue of text.split('\n\n').slice(1)) {
        expect(cue.split('\n').filter((line) => line.includes('-->'))).toHaveLength(1);
        expect(cue.replace(/<\/?[ibu]>/g, '')).not.toContain('<');
      }
    }),
    { numRuns: 200 },
  );
});
