import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { chartHtml, chartInFeed } from '../../../src/charts/chart-html.ts';
import { CHART_KINDS, readChartTitle } from '../../../src/charts/chart-title.ts';
import { readTable } from '../../../src/charts/reading/read-table.ts';
import { renderMarkdown } from '../../../src/markdown/render.ts';
import { wordsIn } from '../../../src/words/words-in.ts';
import { sharedData } from '../../shared-data.ts';
import { sampleContext } from '../markdown/sample-context.ts';

const id = wordsIn('id');
const OURS = new Set(
  'svg title desc text line rect path circle p ul li details summary section table thead tbody tr th td time img strong figure figcaption span'.split(
    ' ',
  ),
);

const TAG = /<\/?([a-z][\w-]*)((?:\s+[\w:-]+(?:="[^"<>]*")?)*)\s*\/?>/gi;

/** What of some HTML is no element of ours, or might do something. */
function active(html: string): string[] {
  const tags = [...html.matchAll(TAG)].filter(([, name, attributes]) => {
    const names = attributes!.replace(/="[^"]*"/g, '').split(/\s+/);
    return !OURS.has(name!) || names.some((one) => /^(?:on|style$|href$)/i.test(one));
  });
  const rest = html.replace(TAG, '').includes('<') ? ['a < that opens no tag'] : [];
  return [...rest, ...tags.map(([tag]) => tag)];
}

const payloads = sharedData('xss/dompurify/expect.json');
const known = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  '</svg><svg onload=alert(1)>',
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
const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;

test('no payload in a head, a label, a cell or a title is anything but text', () => {
  for (const payload of all) {
    const csv = `${cell(payload)};${cell(`${payload} 2`)};Teks\n${cell(payload)};5;${cell(payload)}\nb;6;c\n`;
    const table = readTable(Buffer.from(csv));
    for (const kind of CHART_KINDS) {
      const request = { kind, title: payload };
      const page = chartHtml(table, request, id) ?? '';
      const picture = { src: 'https://warta.example/a.png', width: 1, height: 1 };
      const feed = chartInFeed(table, request, picture, id) ?? '';
      for (const html of [page, feed]) expect(active(html), payload).toEqual([]);
    }
    const line = payload.replace(/[\r\n]/g, ' ').replaceAll('"', "'");
    expect(readChartTitle(line).kind).toBe('table');
    const markdown = `![${line.replace(/[[\]]/g, '')}](hilang.csv "batang | ${line}")`;
    const { html } = renderMarkdown(markdown, sampleContext());
    expect(html, payload).not.toMatch(/<(?:script|iframe|svg|math|style|object|form)\b/i);
  }
});
