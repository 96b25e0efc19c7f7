import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { freshFolder, run } from '../support/build-site.ts';
import { smallPaper, articleAt, articleFile, writeContent } from '../support/edit-content.ts';
import type { Paper } from '../support/incremental.ts';
import { paperOf } from '../support/incremental.ts';

let paper: Paper;
const write = (files: Record<string, string | undefined>) => writeContent(paper.content, files);
const article = (at: number, fields: Record<string, string>) =>
  write({ [articleFile(at)]: articleAt(at, fields) });

describe('why a page is rendered or stays', () => {
  const env = { WARTA_NOW: '2026-01-20T00:00:00Z' };
  const why = async (path: string): Promise<string> => {
    const { code, output } = await run(
      'src/build/build.ts',
      { WARTA_CONTENT: paper.content, WARTA_OUT: paper.out, ...env },
      ['--why', path],
    );
    expect(code, output).toBe(0);
    return output;
  };
  beforeAll(async () => {
    paper = paperOf(freshFolder('paper'));
    writeContent(paper.content, smallPaper(60));
    await paper.build(env);
  });

  test('nothing changed: it stays, and a path that is none is said to be none', async () => {
    expect(await why('/2015/01/s18/')).toContain('/2015/01/s18/: dibiarkan');
    expect(await why('2015/01/s188')).toContain('Maksud Anda /2015/01/s18/?');
  });

  test('an article was edited: its page, and a feed, name what they show of it', async () => {
    article(18, { title: 'Judul yang lain lagi' });
    const said = await why('2015/01/s18/index.html');
    expect(said).toMatch(/^\/2015\/01\/s18\/: dibuat lagi.* berubah: title, .*body \(digest\)/m);
    article(18, { title: 'Judul yang sekali lagi lain' });
    expect(await why('/topic/cuaca/feed.xml')).toMatch(/berubah: .*items \(.*\/2015\/01\/s18\//);
    await paper.expectClean(env);
  });

  test('what is read most was counted anew: the front page and that for lost addresses, alone', async () => {
    const counted = (...at: number[]) => {
      const stories = at.map((one) => articleFile(one).replace(/^articles\/|\.md$/g, ''));
      write({ 'popular.json': JSON.stringify({ until: '2026-01-19', stories }) });
    };
    counted(18, 19, 20);
    expect(await why('/')).toContain('/: dibuat lagi');
    expect(await why('/2015/01/s18/')).toContain('/2015/01/s18/: dibiarkan');
    counted(20, 19, 18);
    expect((await paper.build(env)).rendered).toBe(2);
    expect(readFileSync(join(paper.out, '404.html'), 'utf8')).toContain('Terpopuler');
    await paper.expectClean(env);
  });

  test('other settings: no part is named that is not certain', async () => {
    const settings = readFileSync(join(paper.content, 'site.yaml'), 'utf8');
    write({ 'site.yaml': settings.replace(/^name: .*$/m, 'name: Koran lain') });
    expect(await why('/')).toMatch(/^\/: dibuat lagi.*tidak bisa dipastikan/m);
  });

  test('its file is another, or gone', async () => {
    writeFileSync(join(paper.out, 'index.html'), 'diretas');
    expect(await why('/')).toMatch(/^\/: dibuat lagi, karena berkasnya diubah/m);
    rmSync(join(paper.out, '404.html'));
    expect(await why('/404.html')).toMatch(/^\/404\.html: dibuat lagi, karena berkasnya hilang/m);
  });

  test('nothing is remembered', async () => {
    rmSync(join(paper.state, 'build.json'));
    expect(await why('/')).toMatch(/^\/: dibuat, karena tidak ada pembangunan sebelumnya/m);
  });
});
