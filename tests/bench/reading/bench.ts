import { parseArgs } from 'node:util';
import { startBrowser } from '../../support/browser.ts';
import { PHONE_LINE } from '../line/line.ts';
import { builtPages, siteFolder } from '../site/built-pages.ts';
import { interactionTable } from './interaction-table.ts';
import { paintTable } from './paint-table.ts';

/**
 * `--site folder --runs 9`: how soon an article's words are painted over a phone's line, beside a bare
 * file of the same words, and how long each comfort keeps a slow phone. Medians.
 */
export async function bench(options: string[]): Promise<string> {
  const { values } = parseArgs({
    args: options,
    options: { site: { type: 'string' }, runs: { type: 'string', default: '9' } },
  });
  const folder = siteFolder(values.site);
  const runs = Number(values.runs);
  const articles = [...builtPages(folder)].filter(({ kind }) => kind === 'article');
  const bySize = articles.toSorted((a, b) => a.html.length - b.html.length);
  const [longest, middle] = [bySize.at(-1), bySize[bySize.length >> 1]];
  if (!longest || !middle) throw new Error(`No story in ${folder}`);
  const browser = await startBrowser({
    switches: ['--ignore-certificate-errors'],
    whole: true,
  });
  try {
    const painting = await paintTable(browser, folder, [middle, longest], PHONE_LINE, runs);
    const comforts = await interactionTable(browser, folder, longest.path, Math.min(runs, 3));
    return `${painting}\n\n${comforts}`;
  } finally {
    await browser.close();
  }
}
