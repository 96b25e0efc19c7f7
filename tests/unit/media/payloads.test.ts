import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readMediaTitle } from '../../../src/media/media-title.ts';
import { srtToVtt } from '../../../src/media/srt-to-vtt.ts';
import { renderMarkdown } from '../../../src/markdown/render.ts';
import { sharedData } from '../../shared-data.ts';
import { htmlFaults } from '../markdown/html-faults.ts';
import { sampleContext } from '../markdown/sample-context.ts';

const payloads = sharedData('xss/dompurify/expect.json');
const known = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  '</video><video src=x onerror=alert(1)>',
  'javascript:alert(1)//.jpg',
];
const all =
  payloads === undefined
    ? known
    : [
        ...known,
        ...(JSON.parse(readFileSync(payloads, 'utf8')) as { payload: string }[]).map(
          ({ payload }) => payload,
        ),
      ];

test('no payload in a title, a file name, a poster, captions or a transcript is anything but text', () => {
  for (const payload of all) {
    const line = payload.replace(/[\r\n]/g, ' ');
    const inTitle = line.replaceAll('"', "'").replaceAll('|', '/');
    const alt = line.replace(/[[\]]/g, '');
    const markdown = [
      `![${alt}](a.mp3 "${inTitle}")`,
      `![${alt}](b.mp4 "poster: ${inTitle} | teks: ${inTitle}.srt | ${inTitle}")`,
      `![x](<${line.replace(/[<>]/g, '')}.mp4>)`,
      `## Transkrip ${line}`,
      payload,
    ].join('\n\n');
    for (const absolute of [false, true]) {
      const { html } = renderMarkdown(markdown, sampleContext('id', { absolute }));
      expect(
        htmlFaults(html).filter((fault) => !/leads nowhere/.test(fault)),
        payload,
      ).toEqual([]);
    }
    expect(() => readMediaTitle(line)).not.toThrow();
    const vtt = Buffer.from(
      srtToVtt(Buffer.from(`1\n00:00:01,000 --> 00:00:02,000\n${line}\n`)),
    ).toString();
    expect(vtt.replace(/<\/?[ibu]>/g, ''), payload).not.toContain('<');
  }
});
