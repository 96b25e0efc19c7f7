import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Route } from 'playwright-core';

/** Where the story of live coverage lies that the tests build. */
export const COVERAGE = '2026/11/banjir/';

/** What a host has of live coverage: its page and its small file, to which a test adds entries. */
export type Coverage = {
  /** Puts an entry on top, and says its id. */
  add(title?: string): string;
  /** Takes an entry away. */
  remove(id: string): void;
  /** Changes the page in any other way, which its version tells. */
  change(edit: (html: string) => string): void;
  /** What the small file answers with, if not with what it says. */
  status: number | undefined;
  /** How often the page was asked for by its script. */
  asked: number;
};

/** Serves a built page of live coverage to `page` so that a test can let it grow, without building it anew. */
export async function growingPage(page: Page, out: string): Promise<Coverage> {
  const folder = join(out, COVERAGE);
  let html = readFileSync(join(folder, 'index.html'), 'utf8');
  const file = JSON.parse(readFileSync(join(folder, '_live.json'), 'utf8')) as {
    version: string;
    count: number;
    entries: { id: string; time: string; title: string }[];
  };
  let number = 0;
  const coverage: Coverage = {
    status: undefined,
    asked: 0,
    add(title = 'Kabar baru') {
      const [id, time] = [`eBaru-${++number}`, file.entries[0]!.time];
      const entry = `<article class="entry" id="${id}">\n<h2><a class="entry__time" href="#${id}"><time datetime="${time}">21.0${number % 10} WIB</time></a> ${title} ${number}</h2>\n<p>${'Isi kabar yang cukup panjang. '.repeat(20)}</p>\n</article>\n`;
      coverage.change((all) => all.replace(/(class="entries" role="group"[^>]*>)/, `$1${entry}`));
      file.count += 1;
      file.entries = [{ id, time, title }, ...file.entries].slice(0, 20);
      return id;
    },
    remove(id) {
      const entry = new RegExp(`<article class="entry" id="${id}">.*?</article>`, 's');
      coverage.change((all) => all.replace(entry, ''));
      file.count -= 1;
      file.entries = file.entries.filter((one) => one.id !== id);
    },
    change(edit) {
      const version = `v${file.version}`.slice(0, 40) + String(Math.floor(1e6 * html.length));
      html = edit(html).replace(/data-version="[^"]*"/, `data-version="${version}"`);
      file.version = version;
    },
  };
  await page.route(`**/${COVERAGE}_live.json`, (route: Route) => {
    if (coverage.status !== undefined) return route.fulfill({ status: coverage.status });
    return route.fulfill({ json: file });
  });
  await page.route(`**/${COVERAGE}`, (route: Route) => {
    if (route.request().resourceType() === 'xhr') coverage.asked += 1;
    return route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' });
  });
  return coverage;
}
