import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { contentFolder, article } from '../../content-folder.ts';

const project = resolve(import.meta.dirname, '../../..');

test('the content is the same on machines of any zone', () => {
  const root = contentFolder({
    'articles/lepas.md': article('updated: 1/10/2015').replace(
      '2015-09-16 19:41',
      '2015-09-30 23:30',
    ),
    'articles/2015/09/a.md': article('corrections: { time: 17 September 2015 08.00, text: Enam }'),
    'articles/2015/09/rusak.md': article().replace('2015-09-16 19:41', '31 Februari 2015'),
  });
  const program = `
    import { readContent } from './src/content-files/read.ts';
    import { formatTime } from './src/lib/time/format.ts';
    import { rfc822, timeAttribute } from './src/lib/time/machine.ts';
    const { content } = readContent({ root: process.argv[1], now: new Date('2015-10-01T00:00:00Z') });
    const zone = content.site.timeZone;
    const times = content.articles.map(({ date }) => [
      formatTime(date, { zone, language: 'id' }), timeAttribute(date, zone), rfc822(date, zone),
    ]);
    console.log(JSON.stringify({ content, times }));`;
  const outputs = ['UTC', 'Asia/Jakarta', 'America/Los_Angeles'].map((zone) =>
    execFileSync(process.execPath, ['--input-type=module', '-e', program, root], {
      cwd: project,
      encoding: 'utf8',
      env: { ...process.env, TZ: zone },
    }),
  );
  expect(new Set(outputs).size).toBe(1);
  expect(JSON.parse(outputs[0]!)).toMatchObject({
    content: { articles: [{ id: '2015/09/a' }, { path: '/2015/09/lepas/' }] },
    times: [
      [
        'Rabu, 16 September 2015, 19.41 WIB',
        '2015-09-16T19:41:00+07:00',
        'Wed, 16 Sep 2015 19:41:00 +0700',
      ],
      [
        'Rabu, 30 September 2015, 23.30 WIB',
        '2015-09-30T23:30:00+07:00',
        'Wed, 30 Sep 2015 23:30:00 +0700',
      ],
    ],
  });
});
