import { quantile } from '../report/quantile.ts';
import { table } from '../report/table.ts';
import type { BuiltPage } from '../site/built-pages.ts';
import type { Kind } from '../site/page-kind.ts';
import { ARTICLE_SCRIPT_BUDGET, HTML_BUDGETS, PAGE_LIMIT, against } from './budgets.ts';
import { gzipped } from './gzipped.ts';
import { scriptBytes } from './scripts.ts';

type Weights = { html: number[]; unpacked: number[]; script: number };

const HEAD = [
  'page',
  'count',
  'median B',
  '95 % B',
  'largest B',
  'budget B',
  'scripts B',
  'unpacked B',
];

/** What the pages of a built site weigh, by kind; over budget is bold. */
export function pageTable(pages: Iterable<BuiltPage>, folder: string): string {
  const kinds = new Map<Kind, Weights>();
  for (const { kind, html } of pages) {
    const weights = kinds.get(kind) ?? {
      html: [],
      unpacked: [],
      script: scriptBytes(html, folder),
    };
    kinds.set(kind, weights);
    weights.html.push(gzipped(html));
    weights.unpacked.push(Buffer.byteLength(html));
  }
  const rows = [...kinds].map(([kind, { html, unpacked, script }]) => [
    kind,
    String(html.length),
    ...[quantile(html), quantile(html, 0.95), Math.max(...html)].map((bytes) =>
      against(bytes, HTML_BUDGETS[kind]),
    ),
    String(HTML_BUDGETS[kind] ?? '–'),
    against(script, kind === 'article' ? ARTICLE_SCRIPT_BUDGET : undefined),
    against(Math.max(...unpacked), PAGE_LIMIT),
  ]);
  return table(HEAD, rows);
}
