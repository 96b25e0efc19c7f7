import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { readContent } from '../../../src/content-files/read.ts';
import { plannedOf } from '../../support/planned.ts';
import { siteWith } from '../../support/site.ts';
import { drawing, siteYaml, article } from '../../support/small-content.ts';

const STORIES = 500;
/** In bytes: of an article's text of 18 kB less than half may stay, page keys included (measured: 4.4 kB). */
const MOST = 8000;
const MARK = 'sangatpanjang';

setFlagsFromString('--expose_gc');
const collect = runInNewContext('gc') as () => void;

function heap(): number {
  collect();
  return process.memoryUsage().heapUsed;
}

/** An archive of long articles, whose standfirst, pictures and links all come out of the text. */
function longArticles(): string {
  const root = mkdtempSync(join(tmpdir(), 'warta-memory-'));
  const folder = join(root, 'articles/2015/09');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(root, 'site.yaml'), siteYaml);
  writeFileSync(join(folder, 'data.csv'), 'a,b\n');
  writeFileSync(join(folder, 'peta.svg'), drawing());
  const links = 'Kalimat pertama tentang banjir. [Data](data.csv) dan ![Peta](peta.svg).';
  for (let at = 0; at < STORIES; at++) {
    const text = `${links}\n\n${`${MARK} ${at} `.repeat(1000)}`;
    const file = article(
      { title: `Berita nomor ${at} tentang banjir besar di Kabupaten Demak` },
      text,
    ).replace(/^description.*\n/m, '');
    writeFileSync(join(folder, `s${at}.md`), file);
  }
  return root;
}

test('nothing that a build keeps of its stories holds their texts', () => {
  const root = longArticles();
  const read = () => readContent({ root, now: new Date('2026-01-01') });
  // Once before measuring: what is loaded and compiled then is not the articles'.
  expect(read().content.articles).toHaveLength(STORIES);
  const before = heap();
  const kept = read();
  const site = siteWith(kept.content.articles);
  const pages = plannedOf(site, 'x');
  const size = (heap() - before) / STORIES;
  expect(pages.length).toBeGreaterThan(STORIES);
  expect(size).toBeLessThan(MOST);
  expect(JSON.stringify([kept, site.edition.articles])).not.toContain(MARK);
});
