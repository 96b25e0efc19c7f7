import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { generate } from '../articles/generate.ts';
import { forget, runBuilder } from '../build/run-builder.ts';
import { wartaBuilder } from '../build/warta.ts';
import { table } from '../report/table.ts';

/** Adverts that stand before one more begins. */
const CLIENTS = 5;

/** An advert of words, as a newsroom writes it. */
const advert = (at: number): string =>
  `client: Klien ${at}\ntitle: Iklan nomor ${at} yang panjangnya sebaris\nlink: https://klien-${at}.example/\n`;

/** `--articles 3000`: how many pages an advert costs that begins, whose text is edited, and that ends. */
export async function bench(options: string[]): Promise<string> {
  const { values } = parseArgs({
    args: options,
    options: { articles: { type: 'string', default: '3000' } },
  });
  const count = Number(values.articles);
  const folder = mkdtempSync(join(tmpdir(), 'warta-bench-'));
  const content = join(folder, 'content');
  const warta = wartaBuilder(content, join(folder, 'out'));
  const file = (at: number): string => join(content, 'adverts', `klien-${at}.yaml`);
  const add = (at: number): void => writeFileSync(file(at), advert(at));
  try {
    await generate(content, { count, seed: 7, pictures: false });
    mkdirSync(join(content, 'adverts'));
    const steps: readonly [name: string, change: () => void][] = [
      ['without adverts, first', () => undefined],
      ['the first advert begins', () => add(0)],
      [
        `${CLIENTS - 1} more begin`,
        () => Array.from({ length: CLIENTS - 1 }, (_, at) => add(at + 1)),
      ],
      ['nothing changed', () => undefined],
      ['a sixth begins', () => add(CLIENTS)],
      ['its text is edited', () => writeFileSync(file(CLIENTS), advert(99))],
      ['it ends', () => rmSync(file(CLIENTS))],
    ];
    const rows: string[][] = [];
    for (const [name, change] of steps) {
      change();
      const { cpu, pages, others } = await runBuilder(warta);
      rows.push([name, cpu.toFixed(2), String(pages), String(others)]);
    }
    return `**${count} articles**\n\n${table(['step', 'CPU s', 'pages written', 'other files'], rows)}`;
  } finally {
    forget(warta, join(folder, 'aside'));
    rmSync(folder, { recursive: true });
  }
}
