import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { buildSite, demonstration, freshFolder } from '../../support/build-site.ts';
import { checkCopies, shelf } from '../../support/device.ts';
import { BASE, LONG, offlineReader, SEED, TEN } from '../../support/offline-reader.ts';

const reader = offlineReader();
const SLUG = SEED.split('/')[2]!;
const HEADLINE = 'Pertimbangkan Tawaran';

/** The site as the build makes it once the article is erased. */
let erased: string;
beforeAll(async () => {
  const content = freshFolder('content');
  cpSync(demonstration, content, { recursive: true });
  const file = join(content, `articles/${SEED.replace(/\/$/, '')}.md`);
  writeFileSync(file, readFileSync(file, 'utf8').replace('\n', '\nwithdrawn: { erase: ya }\n'));
  const built = await buildSite(content, { BASE_PATH: BASE });
  expect(built.code, built.output).toBe(0);
  erased = built.out;
});

function deploy(): void {
  rmSync(reader.out, { recursive: true });
  cpSync(erased, reader.out, { recursive: true });
}

/** Everything that the site keeps on the device, as text: addresses, headers, bodies, settings. */
const kept = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const all = [JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage })];
    all.push(JSON.stringify(await indexedDB.databases()));
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const { url } of await cache.keys()) {
        const stored = await cache.match(url);
        const head = decodeURIComponent([...(stored?.headers ?? [])].join('\n'));
        const bytes = new Uint8Array((await stored?.arrayBuffer()) ?? new ArrayBuffer());
        const packed = bytes[0] === 31 && bytes[1] === 139;
        const stream = packed
          ? new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')))
          : new Response(bytes);
        all.push(`${name} ${url}\n${head}\n${await stream.text()}`);
      }
    }
    return all;
  });
const naming = async (page: Page): Promise<number> =>
  (await kept(page)).filter((one) => one.includes(SLUG) || one.includes(HEADLINE)).length;

test('nothing of an erased story is left on the device, and nothing else is lost', async () => {
  const { page, host } = reader;
  const [, second, third] = TEN;
  await reader.read(SEED, second, third, LONG, 'internasional/');
  await page.goto(host.url + SEED);
  await reader.save();
  const picture = await page.locator('.story figure img').first().getAttribute('src');
  await page.goto(host.url + LONG);
  await reader.save();
  await page.goto(`${host.url}search/?q=kerry`);
  await page.locator('[data-search-state="done"]').waitFor();
  await page.evaluate(
    ([path, other]) =>
      localStorage.setItem('warta:places', JSON.stringify({ [path!]: 7, [other!]: 5 })),
    [BASE + SEED, '/orang/lain/'],
  );
  expect(await naming(page)).toBeGreaterThan(3);

  deploy();
  expect(await checkCopies(page)).toBe(true);
  // An hour later.
  await page.evaluate(() => localStorage.removeItem('warta:gone-asked'));
  await page.goto(host.url + second);
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('warta:gone')))
    .toMatch(/^[\da-f]/);
  expect(await naming(page)).toBe(0);
  expect(await shelf(page, 'parts')).not.toContain(picture);
  expect(await shelf(page, 'saved')).toEqual([BASE + LONG]);
  expect(await shelf(page, 'recent')).toEqual(
    expect.arrayContaining([BASE + second, BASE + third, `${BASE}internasional/`]),
  );
  await host.cut();
  await page.goto(host.url + SEED);
  expect(await reader.heading()).toBe('Sedang luring');
  expect(await page.locator('main').innerText()).not.toContain(HEADLINE);
});

test('a device that was offline forgets it when the site can be asked again', async () => {
  const { page, host } = reader;
  await reader.read(SEED, LONG);
  await page.goto(host.url + SEED);
  await reader.save();
  await host.cut();
  deploy();
  expect(await checkCopies(page)).toBe(false);
  expect(await shelf(page, 'saved')).toEqual([BASE + SEED]);
  await host.mend();
  expect(await checkCopies(page)).toBe(true);
  expect(await naming(page)).toBe(0);
  await page.goto(`${host.url}saved/`);
  await expect.poll(() => page.locator('[data-empty]').isVisible()).toBe(true);
});
