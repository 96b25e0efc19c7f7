import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { quantile } from '../report/quantile.ts';
import { table } from '../report/table.ts';
import { builtPages, largestOfEachKind, siteFolder } from '../site/built-pages.ts';
import type { Kind } from '../site/page-kind.ts';
import type { Audit } from './audit.ts';
import { FIGURES, audit } from './audit.ts';
import { compressedCopy } from './compressed-copy.ts';
import { serveCompressed } from './serve-compressed.ts';

const KINDS = new Set<Kind>(['home', 'article', 'section', 'search']);

const shown = (name: string, value: number): string =>
  value.toFixed(name === 'cumulative-layout-shift' ? 3 : 0);

function row(kind: string, audits: readonly Audit[]): string[] {
  const medians = FIGURES.map((name) =>
    shown(name, quantile(audits.map(({ figures }) => figures[name]!))),
  );
  const failed = [...new Set(audits.flatMap((one) => one.failed))];
  return [kind, ...medians, failed.join(', ') || '–'];
}

/**
 * `--site folder --runs 5`: medians of Lighthouse on a phone, over the largest page of each of four
 * kinds, served compressed; `--pages /a/,/b/` names others instead.
 */
export async function bench(options: string[]): Promise<string> {
  const { values } = parseArgs({
    args: options,
    options: {
      site: { type: 'string' },
      runs: { type: 'string', default: '5' },
      pages: { type: 'string' },
    },
  });
  const folder = siteFolder(values.site);
  const named = values.pages?.split(',').map((path) => ({ path, kind: path }));
  const pages =
    named ?? largestOfEachKind(builtPages(folder)).filter(({ kind }) => KINDS.has(kind));
  const copy = mkdtempSync(join(tmpdir(), 'warta-lighthouse-'));
  compressedCopy(folder, copy);
  const serving = await serveCompressed(copy);
  const rows: string[][] = [];
  let version = '';
  try {
    for (const { path, kind } of pages) {
      const audits: Audit[] = [];
      for (let run = 0; run < Number(values.runs); run++) {
        audits.push(await audit(new URL(path.slice(1), serving.url).href));
      }
      version = audits[0]?.version ?? '';
      rows.push(row(kind, audits));
    }
  } finally {
    await serving.close();
    rmSync(copy, { recursive: true });
  }
  const head = ['page', ...FIGURES.map((name) => name.replaceAll('-', ' ')), 'not passed'];
  return `Lighthouse ${version}, mobile, median of ${values.runs}\n\n${table(head, rows)}`;
}
