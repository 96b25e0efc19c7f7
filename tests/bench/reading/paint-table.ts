import type { Browser } from 'playwright-core';
import type { Line } from '../line/line.ts';
import { quantile } from '../report/quantile.ts';
import { table } from '../report/table.ts';
import type { BuiltPage } from '../site/built-pages.ts';
import { gzipped } from '../sizes/gzipped.ts';
import { serveFar } from './far-host.ts';
import type { Painted } from './paint.ts';
import { paint } from './paint.ts';
import { articleCopies } from './story-copies.ts';

const HEAD = ['ms', 'HTML here', 'first paint', 'words painted', 'slowest', 'of the bare file'];
/** Level of issue 8: words within this, and within so many times the bare file. */
const LEVEL = { words: 700, ratio: 1.3 };

const bold = (text: string, isOver: boolean): string => (isOver ? `**${text}**` : text);

function row(name: string, painted: readonly Painted[], bare: readonly Painted[]): string[] {
  const ms = (key: keyof Painted, share?: number): number =>
    quantile(
      painted.map((one) => one[key]),
      share,
    );
  const ratio = ms('words') / quantile(bare.map(({ words }) => words));
  return [
    name,
    ms('arrived').toFixed(0),
    ms('first').toFixed(0),
    bold(ms('words').toFixed(0), ms('words') > LEVEL.words),
    ms('words', 1).toFixed(0),
    bold(ratio.toFixed(2), ratio > LEVEL.ratio),
  ];
}

/**
 * Paints each article and its bare copy in turn, `runs` times: over the line with all its round trips
 * (TCP, TLS, request), and by Chromium's own emulation, which has the request's alone.
 */
export async function paintTable(
  browser: Browser,
  folder: string,
  articles: readonly BuiltPage[],
  line: Line,
  runs: number,
): Promise<string> {
  const copies = new Map<string, string>();
  for (const { path, html } of articles) {
    const { page, bare } = articleCopies(html);
    copies.set(path, page).set(`/bare${path}`, bare);
  }
  const host = await serveFar(folder, copies, line);
  const ways = [
    { name: 'line', paint: (path: string) => paint(browser, host.far + path.slice(1)) },
    { name: 'emulation', paint: (path: string) => paint(browser, host.near + path.slice(1), line) },
  ];
  const rows: string[][] = [];
  try {
    await paint(browser, host.near);
    for (const way of ways) {
      for (const { path } of articles) {
        const [pages, bares]: [Painted[], Painted[]] = [[], []];
        for (let run = 0; run < runs; run++) {
          pages.push(await way.paint(path));
          bares.push(await way.paint(`/bare${path}`));
        }
        const size = (key: string): string => `${gzipped(copies.get(key)!)} B`;
        rows.push(row(`${way.name}: story, ${size(path)}`, pages, bares));
        rows.push(row(`${way.name}: bare, ${size(`/bare${path}`)}`, bares, bares));
      }
    }
  } finally {
    await host.close();
  }
  const about = `${line.rate / 1e6} Mbit/s, ${line.roundTrip} ms, each in a fresh profile, median of ${runs}`;
  return `Words of the first view, ${about}; level ${LEVEL.words} ms and ${LEVEL.ratio} × the bare file\n\n${table(HEAD, rows)}`;
}
