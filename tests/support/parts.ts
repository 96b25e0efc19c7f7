import { join } from 'node:path';
import { expect } from 'vitest';
import { bytesOf, freshFolder, run, writeFiles } from './build-site.ts';
import { article, siteYaml } from './small-content.ts';

const NOW = '2026-01-01T00:00:00Z';

/** A paper that parts are made of, in a folder of their own beside its site. */
export type PartedPaper = { content: string; out: string; folder: string };

/** The parts of a content, with a site that is not there yet. */
export function partsOf(content: string): PartedPaper {
  const out = join(freshFolder('parts'), 'dist');
  return { content, out, folder: `${out}-parts` };
}

/** Runs `npm run build` with these arguments. */
export const buildParts = (
  { content, out }: PartedPaper,
  args: string[],
  env: Record<string, string> = {},
) =>
  run(
    'src/build/build.ts',
    { WARTA_CONTENT: content, WARTA_OUT: out, WARTA_NOW: NOW, ...env },
    args,
  );

/** Makes all parts, and joins them unless `isJoined` says otherwise; fails the test where a command fails. */
export async function inParts(
  paper: PartedPaper,
  of: number,
  {
    isJoined = true,
    threads = () => 1,
  }: { isJoined?: boolean; threads?: (number: number) => number } = {},
): Promise<string[]> {
  const said: string[] = [];
  const commands = Array.from({ length: of }, (_, at) => [
    ...['--part', `${at + 1}/${of}`],
    ...['--threads', String(threads(at + 1))],
  ]);
  for (const args of [...commands, ...(isJoined ? [['--join']] : [])]) {
    const { code, output } = await buildParts(paper, args);
    expect(code, output).toBe(0);
    said.push(output);
  }
  return said;
}

/** What a build with no past makes of the same content. */
export async function cleanOf({ content }: PartedPaper): Promise<Map<string, string>> {
  const clean = partsOf(content);
  const { code, output } = await buildParts(clean, []);
  expect(code, output).toBe(0);
  return bytesOf(clean.out);
}

/** Expects two sites to be equal, byte for byte. */
export function expectSame(is: Map<string, string>, should: Map<string, string>): void {
  expect([...is.keys()]).toEqual([...should.keys()]);
  const different = [...should].filter(([path, bytes]) => is.get(path) !== bytes);
  expect(different.map(([path]) => path)).toEqual([]);
}

/** So many stories in each of the months of a year. */
export const year = (...counts: readonly number[]): Record<string, string> =>
  Object.fromEntries(
    counts.flatMap((count, month) =>
      Array.from({ length: count }, (_, at) => {
        const number = String(month + 1).padStart(2, '0');
        const fields = { title: `Cerita ${month}-${at}`, date: `2015-${number}-0${at + 1} 08:00` };
        return [`articles/2015/${number}/cerita-${at}.md`, article(fields)];
      }),
    ),
  );

/** Sixteen stories of four months. */
export const smallPaper = (): PartedPaper =>
  partsOf(writeFiles(freshFolder('parts-content'), { 'site.yaml': siteYaml, ...year(4, 4, 4, 4) }));

/** What no article of the usual editions has: old addresses, an address of its own, drafts, what is to come, what was erased. */
export const RARE: Record<string, string> = {
  'articles/2021/04/pindah.md': article({
    ...{ title: 'Pindah alamat', date: '2021-04-02 08:00' },
    ...{ aliases: '[/lama/pindah/, "/?p=77"]', featured: '1' },
  }),
  'articles/2021/04/tetap.md': article({
    ...{ title: 'Alamat tetap', date: '2021-04-03 08:00', permalink: '/berita/tetap.html' },
    canonical: 'https://lain.example/tetap',
  }),
  'articles/2021/05/hapus.md': article({
    ...{ title: 'Dihapus', date: '2021-05-02 08:00' },
    withdrawn: '{ time: 2021-05-03 08:00, reason: keliru, erase: ya }',
  }),
  'articles/2021/05/konsep.md': article({
    ...{ title: 'Belum jadi', date: '2021-05-04 08:00', draft: 'ya' },
  }),
  'articles/2027/01/nanti.md': article({ title: 'Nanti', date: '2027-01-04 08:00' }),
  'articles/2025/12/kemarin.md': article({
    ...{ title: 'Kemarin', date: '2025-12-31 20:00', featured: '2' },
  }),
};
