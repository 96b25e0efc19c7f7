import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { runStatsCommand } from '../../../../src/newsroom/stats/command.ts';
import { article, contentFolder } from '../../../content-folder.ts';
import { commandIo } from '../../../support/command-io.ts';
import { asked, combinedLine } from '../../../support/stats/lines.ts';

const path = '/2015/09/banjir/';
const logOf = (count: number, day: string): string =>
  Array.from({ length: count }, (_, at) =>
    combinedLine(asked({ from: `192.0.2.${at}`, target: path, time: `${day}T09:00:00+07:00` })),
  ).join('\n');

const content = (files: Record<string, string | Uint8Array>): string =>
  contentFolder({
    'articles/2015/09/banjir.md': article().replace('Kereta lewat', 'Banjir <b>& rob'),
    'articles/2015/09/rahasia.md': article('draft: true\n'),
    ...files,
  });

/** Runs the command on a content folder with logs in it. */
async function stats(
  files: Record<string, string | Uint8Array>,
  names: string[],
  { json = false, popular = false } = {},
) {
  const folder = content(files);
  const { io, said } = commandIo(folder);
  const code = await runStatsCommand({ options: { json, popular }, names }, io);
  return { code, folder, said: said.join('\n') };
}

test('logs become a report with tables, and no address of a reader is in it', async () => {
  const { code, folder, said } = await stats({ 'a.log': `${logOf(12, '2026-11-28')}\n` }, [
    'a.log',
  ]);
  expect(code).toBe(0);
  expect(said).toContain('12 kunjungan');
  expect(said).toContain('12  Banjir <b>& rob');
  const reports = join(folder, '_stats/2026-11-28_2026-11-28');
  const texts = readdirSync(reports).map((name) => readFileSync(join(reports, name), 'utf8'));
  expect(readdirSync(reports).toSorted()).toEqual([
    'days.csv',
    'index.html',
    'missing.csv',
    'stories-by-day.csv',
    'stories.csv',
  ]);
  expect(texts.join('\n')).not.toMatch(/192\.0\.2/);
  expect(texts.join('\n')).toContain('Banjir &lt;b&gt;&amp; rob');
  expect(readFileSync(join(folder, '.gitignore'), 'utf8')).toContain('_stats/\n');
});

test('rotated logs are read in the order of their times, and one that is given twice counts once', async () => {
  const [older, newer] = [logOf(3, '2026-11-27'), logOf(5, '2026-11-28')];
  const { folder, said } = await stats(
    {
      'logs/access.log': newer,
      'logs/access.log.1': gzipSync(older),
      'logs/salin.gz': gzipSync(newer),
    },
    ['logs'],
  );
  expect(said).toContain('salin.gz sama dengan berkas lain');
  const table = join(folder, '_stats/2026-11-27_2026-11-28/days.csv');
  expect(readFileSync(table, 'utf8')).toBe('day,visits\n2026-11-27,3\n2026-11-28,5\n');
});

test('what is asked for by a program is one object', async () => {
  const { said } = await stats({ 'a.log': logOf(2, '2026-11-28') }, ['a.log'], { json: true });
  expect(JSON.parse(said)).toMatchObject({
    from: '2026-11-28',
    visits: 2,
    stories: [{ id: '2015/09/banjir', headline: 'Banjir <b>& rob', path, visits: 2 }],
  });
});

test('a draft is no story, whoever asked for its address', async () => {
  const log = combinedLine(asked({ target: '/2015/09/rahasia/', status: 404 }));
  const { said } = await stats({ 'a.log': log }, ['a.log'], { json: true });
  expect(said).not.toContain('Kereta lewat');
  expect(JSON.parse(said)).toMatchObject({ stories: [], missing: [['/2015/09/rahasia/', 1]] });
});

test.each([
  ['a file that is not there', {}, ['tidak.log'], 'tidak.log tidak ada'],
  [
    'a file that is no log',
    { 'a.log': 'Halo\nDunia\n' },
    ['a.log'],
    'tidak ada baris yang dikenali',
  ],
  ['an empty folder', { 'kosong/.x': '' }, ['kosong'], 'tidak ada berkas'],
])('%s is said to be one', async (_what, files, names, sentence) => {
  const { code, said } = await stats(files, names);
  expect(code).toBe(1);
  expect(said).toContain(sentence);
});

test('lines that are none, a damaged end, and a log of another site are said', async () => {
  const packed = gzipSync(logOf(250, '2026-11-28'));
  const folder = content({ 'cut.gz': packed.subarray(0, packed.length - 30) });
  writeFileSync(join(folder, 'b.log'), `# kepala\nrusak\n${combinedLine(asked())}\n`);
  const { io, said } = commandIo(folder);
  const host = { ...io, siteUrl: 'https://lain.example/koran' };
  expect(
    await runStatsCommand(
      { options: { json: false, popular: false }, names: ['cut.gz', 'b.log'] },
      host,
    ),
  ).toBe(0);
  expect(said.join('\n')).toContain('cut.gz rusak atau terpotong');
  expect(said.join('\n')).toContain(
    'b.log: 1 baris bukan catatan akses yang dikenali dan dilewati, pertama baris 2.',
  );
  expect(said.join('\n')).toContain('dari situs lain, bukan lain.example');
});

test('what was read most in the last week becomes a list of the content, in its order alone', async () => {
  const lastWeek = ['2026-11-20', '2026-11-28'].flatMap((day, at) =>
    ['banjir', 'gempa'].map((slug, other) =>
      logOf(at === other ? 9 : 2, day).replaceAll('/banjir/', `/${slug}/`),
    ),
  );
  const gempa = { 'articles/2015/09/gempa.md': article() };
  const { folder, said } = await stats({ ...gempa, 'a.log': lastWeek.join('\n') }, ['a.log'], {
    popular: true,
  });
  expect(said).toContain('popular.json');
  expect(JSON.parse(readFileSync(join(folder, 'popular.json'), 'utf8'))).toEqual({
    until: '2026-11-28',
    stories: ['2015/09/gempa', '2015/09/banjir'],
  });
});
