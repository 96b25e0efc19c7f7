import { cpSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { startBrowser } from '../../support/browser.ts';
import { freshFolder, writeFiles } from '../../support/build-site.ts';
import { startDev } from '../../support/dev-server.ts';
import { article, drawing, siteYaml } from '../../support/small-content.ts';

const STORY = 'articles/2015/09/satu.md';
const parent = freshFolder('recovers');
const content = join(parent, 'content');
mkdirSync(content);
const save = (files: Record<string, string>): unknown => writeFiles(content, files);
const good = { 'site.yaml': siteYaml, [STORY]: article({ title: 'Panen raya di Subang' }) };
save(good);

let dev: Awaited<ReturnType<typeof startDev>>;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  const env = { WARTA_CONTENT: content, WARTA_NOW: '2015-09-17T00:00:00Z' };
  dev = await startDev({ ...env, WARTA_OUT: join(parent, 'dist') }, 4984);
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
  await dev.stop();
});
beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 360, height: 740 } });
});
afterEach(() => page.close());

/** Waits until the page to which `go` leads can be told that something changed. */
async function arrive(go: () => Promise<unknown>): Promise<void> {
  const connected = page.waitForEvent('console', (message) =>
    message.text().includes('[vite] connected'),
  );
  await go();
  await connected;
}

/** Opens a page; where the one that is open reloads itself just then, the later of the two wins. */
const open = (path: string): Promise<void> =>
  arrive(async () => {
    const go = (): Promise<unknown> => page.goto(new URL(path, dev.url).href);
    await go().catch(go);
  });

/** Follows a link; where the page reloads under the finger, who taps again gets there. */
async function follow(link: Locator, path: string): Promise<void> {
  const isThere = ({ pathname }: URL): boolean => pathname === path;
  for (let tries = 0; tries < 4 && !isThere(new URL(page.url())); tries++) {
    await link.click({ timeout: 5000 }).catch(() => undefined);
    await page.waitForURL(isThere, { timeout: 20_000 }).catch(() => undefined);
  }
  expect(new URL(page.url()).pathname).toBe(path);
}

const heading = () => page.locator('h1');
/** Longer than a busy machine takes to begin the server anew and make its first page. */
const soon = { timeout: 60_000 };
const shows = (text: string): Promise<void> =>
  expect
    .poll(
      () =>
        heading()
          .textContent()
          .catch(() => ''),
      soon,
    )
    .toContain(text);

test('an open story shows its error, then itself again, and nobody touches the page', async () => {
  await open('/2015/09/satu/');
  await shows('Panen raya di Subang');
  save({ [STORY]: article({ title: 'Panen raya di Subang', section: 'nasionol' }) });
  await shows('Berita ini belum bisa tampil');
  expect(await page.locator('.problem').textContent()).toContain('nasionol');
  save({ [STORY]: article({ title: 'Panen raya di Karawang' }) });
  await shows('Panen raya di Karawang');
  expect(await page.locator('vite-error-overlay').count()).toBe(0);
});

test('what is saved while a page loads, before the server can tell it', async () => {
  // The server keeps what it tells for a page to come only where nobody at all listens.
  const other = await browser.newPage();
  const connected = other.waitForEvent('console', (one) => one.text().includes('connected'));
  await other.goto(new URL('/2015/09/', dev.url).href);
  await connected;
  await page.route('**/@vite/client', async (route) => {
    save({ [STORY]: article({ title: 'Panen raya di Indramayu' }) });
    await page.waitForTimeout(5000);
    await route.continue();
  });
  await page.goto(new URL('/2015/09/satu/', dev.url).href);
  await page.unroute('**/@vite/client');
  await shows('Panen raya di Indramayu');
  await other.close();
});

test('a story that is added, renamed and deleted', async () => {
  await open('/2015/09/dua/');
  await shows('Tidak ada halaman di alamat ini');
  save({ 'articles/2015/09/dua.md': article({ title: 'Berita kedua' }) });
  await shows('Berita kedua');
  renameSync(join(content, 'articles/2015/09/dua.md'), join(content, 'articles/2015/09/tiga.md'));
  await shows('Tidak ada halaman di alamat ini');
  await open('/2015/09/tiga/');
  await shows('Berita kedua');
  rmSync(join(content, 'articles/2015/09/tiga.md'));
  await shows('Tidak ada halaman di alamat ini');
});

test('a month’s folder that is renamed', async () => {
  await open('/2015/10/satu/');
  await shows('Tidak ada halaman di alamat ini');
  renameSync(join(content, 'articles/2015/09'), join(content, 'articles/2015/10'));
  await shows('Panen raya');
  save({ 'articles/2015/10/satu.md': article({ title: 'Sesudah pindah' }) });
  await shows('Sesudah pindah');
  renameSync(join(content, 'articles/2015/10'), join(content, 'articles/2015/09'));
  await shows('Tidak ada halaman di alamat ini');
});

test('a picture that comes after the story', async () => {
  const withPicture = article({ title: 'Peta banjir', image: '{ src: peta.svg, alt: Peta }' });
  save({ [STORY]: withPicture });
  await open('/2015/09/satu/');
  await shows('Berita ini belum bisa tampil');
  save({ 'articles/2015/09/peta.svg': drawing() });
  await shows('Peta banjir');
  const isLoaded = (): Promise<boolean> =>
    page
      .locator('article img')
      .first()
      .evaluate((one: HTMLImageElement) => one.naturalWidth > 0)
      .catch(() => false);
  await expect.poll(isLoaded, soon).toBe(true);
});

test('settings that are broken, gone, and mended; never an empty paper', async () => {
  await open('/');
  save({ 'site.yaml': 'name: [rusak\n' });
  await shows('Pengaturan situs belum bisa dipakai');
  const answer = await fetch(dev.url);
  expect(answer.status).toBe(503);
  expect((await fetch(new URL('feed.xml', dev.url))).status).toBe(503);
  rmSync(join(content, 'site.yaml'));
  await expect.poll(() => page.locator('.what').textContent(), soon).toContain('tidak ada');
  await shows('Pengaturan situs belum bisa dipakai');
  save(good);
  await expect.poll(() => page.title(), soon).toBe('Warta Kecil');
  expect((await fetch(dev.url)).status).toBe(200);
});

test('an address of the site in another folder of the host', async () => {
  await open('/2015/09/satu/');
  save({ 'site.yaml': siteYaml.replace('warta.example', 'x.github.io/koran') });
  await shows('Tidak ada halaman di alamat ini');
  const near = page.getByRole('link', { name: '/2015/09/satu/' });
  await follow(near, '/koran/2015/09/satu/');
  await shows('Panen raya di Subang');
  save({ [STORY]: article({ title: 'Di folder lain' }) });
  await shows('Di folder lain');
  const desk = page.locator('#warta-desk').getByRole('link', { name: 'Meja' });
  await follow(desk, '/koran/_desk/');
  save(good);
  await shows('Tidak ada halaman di alamat ini');
});

test('a content folder that is moved away and comes back', async () => {
  await open('/2015/09/satu/');
  renameSync(content, join(parent, 'elsewhere'));
  const said = page.locator('#warta-desk [role=status]');
  await expect.poll(() => said.textContent().catch(() => ''), soon).toContain('masih yang lama');
  cpSync(join(parent, 'elsewhere'), content, { recursive: true });
  await expect.poll(() => said.count(), soon).toBe(0);
  save({ [STORY]: article({ title: 'Setelah kembali' }) });
  await shows('Setelah kembali');
});
