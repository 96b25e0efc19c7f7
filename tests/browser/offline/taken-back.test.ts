import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkCopies, shelf } from '../../support/device.ts';
import { BASE, LONG, offlineReader, SEED, TEN } from '../../support/offline-reader.ts';

const reader = offlineReader();
const text = (path: string): string => readFileSync(join(reader.out, path), 'utf8');

test('a withdrawn story leaves the device, saved or not, with its pictures', async () => {
  const { page, host } = reader;
  await reader.read(SEED, LONG);
  await page.goto(host.url + SEED);
  await reader.save();
  const picture = await page.locator('.story figure img').first().getAttribute('src');
  expect(await shelf(page, 'parts')).toContain(picture);
  host.put('revoked.json', JSON.stringify({ paths: [BASE + SEED] }));
  expect(await checkCopies(page)).toBe(true);
  expect(await shelf(page, 'saved')).toEqual([]);
  expect(await shelf(page, 'recent')).toEqual([BASE + LONG]);
  expect(await shelf(page, 'parts')).not.toContain(picture);
  await host.cut();
  await page.goto(host.url + SEED);
  expect(await reader.heading()).toBe('Sedang luring');
});

test('its headline leaves the lists that were stored with it', async () => {
  const { page, host } = reader;
  await reader.read(SEED, 'internasional/');
  const list = text('internasional/index.html');
  expect(list).toContain('Pertimbangkan Tawaran');
  const without = list.replaceAll(/<a [^>]*kerry-as-pertimbangkan[^>]*>[^<]*<\/a>/g, '');
  host.put('internasional/index.html', without);
  host.put('revoked.json', JSON.stringify({ paths: [BASE + SEED] }));
  await checkCopies(page);
  await host.cut();
  await page.goto(`${host.url}internasional/`);
  expect(await page.locator('main').innerText()).not.toContain('Pertimbangkan Tawaran');
});

test('what is gone goes, what changed is loaded anew, what stayed is not downloaded', async () => {
  const { page, host } = reader;
  const [first, second, third] = TEN;
  await reader.read(first, second, third);
  host.remove(`${first}index.html`);
  host.put(`${second}index.html`, text(`${second}index.html`).replace('<h1>', '<h1>Diralat: '));
  const stored = () =>
    page.evaluate(async (path) => {
      const name = (await caches.keys()).find((one) => one.endsWith(':recent'))!;
      const copy = await (await caches.open(name)).match(path);
      return copy?.headers.get('x-warta-copy');
    }, BASE + third);
  const before = await stored();
  expect(await checkCopies(page)).toBe(true);
  expect((await shelf(page, 'recent')).toSorted()).toEqual(
    [BASE + second, BASE + third].toSorted(),
  );
  expect(await stored()).toBe(before);
  await host.cut();
  await page.goto(host.url + second);
  expect(await reader.heading()).toContain('Diralat: ');
});

test('a host that fails takes nothing back', async () => {
  const { page, host } = reader;
  await reader.read(SEED);
  host.remove('revoked.json');
  host.remove(`${SEED}index.html`);
  expect(await checkCopies(page)).toBe(false);
  expect(await shelf(page, 'recent')).toEqual([BASE + SEED]);
});
