import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PhoneEditor } from '../../support/admin/phone-editor.ts';
import { openPhoneEditor } from '../../support/admin/phone-editor.ts';
import { installed } from '../../support/hosts/server.ts';

const FOLDER = 'content/articles/2026/11';
const PLACE = {
  IFD0: { Make: 'Telepon Uji' },
  IFD3: {
    GPSLatitudeRef: 'S',
    GPSLatitude: '6/1 52/1 0/1',
    GPSLongitudeRef: 'E',
    GPSLongitude: '109/1 8/1 0/1',
  },
};
const RED = '#c03030';
const BLUE = '#3030c0';

/** A photo as a camera lays it down: its left half, blue, is the upper one when it is turned. */
async function photo(width: number, height: number) {
  const left = await sharp({
    create: { width: width / 2, height, channels: 3, background: BLUE },
  })
    .png()
    .toBuffer();
  return sharp({ create: { width, height, channels: 3, background: RED } })
    .composite([{ input: left, left: 0, top: 0 }])
    .withMetadata({ orientation: 6 })
    .withExifMerge(PLACE);
}

let editor: PhoneEditor;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'photos-'));
  await (await photo(3000, 2000)).jpeg().toFile(join(folder, 'IMG 2026 (1).JPG'));
  await (await photo(400, 300)).png().toFile(join(folder, 'Tangkapan.png'));
  editor = await openPhoneEditor();
  await editor.put({
    [`${FOLDER}/uji.md`]: '---\ntitle: Uji\ndate: 2026-11-20\nsection: nasional\n---\n\nAir.\n',
  });
}, 120_000);
afterAll(() => editor.close());

/** Opens the part of the form for the lead picture; what is not seen is not there yet. */
async function addLead(): Promise<void> {
  const box = editor.page.getByText(/Tambah .?Foto utama/);
  await box.click();
  await box.evaluate((element) => element.scrollIntoView());
}

/** Picks a photo above a new story, saves it, and gives what was stored of the photo. */
async function uploaded(title: string, file: string): Promise<Buffer> {
  const { page } = editor;
  await editor.open('/collections/articles-2026-11/new');
  await page.locator('[data-key-path=title] input').fill(title);
  await page.getByRole('radio', { name: 'Nasional' }).click();
  await addLead();
  const before = await editor.list();
  await page.locator('[data-key-path="image.src"] input[type=file]').first().setInputFiles(file);
  await page
    .locator('[data-key-path="image.src"]')
    .getByText(/\.webp/)
    .waitFor();
  await page.getByRole('button', { name: 'Simpan', exact: true }).click();
  await page.waitForURL(/articles-2026-11$/);
  const added = (await editor.list()).filter((name) => !before.includes(name));
  const picture = added.find((name) => !name.endsWith('.md'))!;
  expect(picture.slice(FOLDER.length + 1)).toMatch(/^[a-z0-9_-]+\.webp$/);
  return Buffer.from((await editor.read(picture))!, 'latin1');
}

/** Whether the upper half is blue, as what was photographed stood. */
async function isUpright(bytes: Buffer): Promise<boolean> {
  const { channels } = await sharp(bytes)
    .extract({ left: 20, top: 20, width: 9, height: 9 })
    .stats();
  return channels[2]!.mean > channels[0]!.mean;
}

async function expectClean(bytes: Buffer): Promise<void> {
  const { exif, xmp, iptc, orientation } = await sharp(bytes).metadata();
  expect({ exif, xmp, iptc, orientation }).toEqual({});
  expect(bytes.includes('Telepon')).toBe(false);
}

test('a photo of a camera is turned and small before it is stored, and says no place', async () => {
  const original = readFileSync(join(folder, 'IMG 2026 (1).JPG'));
  expect(original.includes('Telepon')).toBe(true);
  const bytes = await uploaded('Foto kamera', join(folder, 'IMG 2026 (1).JPG'));
  const { width, height } = await sharp(bytes).metadata();
  expect([width, height]).toEqual([1066, 1600]);
  expect(await isUpright(bytes)).toBe(true);
  await expectClean(bytes);
});

test('a small picture loses its metadata too', async () => {
  const bytes = await uploaded('Tangkapan layar', join(folder, 'Tangkapan.png'));
  await expectClean(bytes);
});

const heif = installed('/usr/bin/heif-enc');
test.skipIf(heif === undefined)(
  'a HEIC of an iPhone becomes a picture that all can see',
  async () => {
    const file = join(folder, 'IMG_0007.HEIC');
    execFileSync(heif!, ['-q', '60', join(folder, 'IMG 2026 (1).JPG'), '-o', file]);
    const bytes = await uploaded('Foto iPhone', file);
    const { format, width, height } = await sharp(bytes).metadata();
    expect([format, Math.max(width, height)]).toEqual(['webp', 1600]);
    await expectClean(bytes);
  },
);

test('what cannot be cleaned is refused with a sentence, and a drawing is stored clean', async () => {
  const { page } = editor;
  await editor.open('/collections/articles-2026-11/new');
  await page.locator('[data-key-path=title] input').fill('Peta rob');
  await page.getByRole('radio', { name: 'Nasional' }).click();
  await addLead();
  const input = page.locator('[data-key-path="image.src"] input[type=file]').first();
  const refuses = async (words: string): Promise<void> => {
    await page.getByText(words).waitFor();
    await page.keyboard.press('Escape');
    await page.getByText(words).waitFor({ state: 'detached' });
  };
  const buffer = await (await photo(40, 30)).tiff().toBuffer();
  await input.setInputFiles({ name: 'IMG_1.tif', mimeType: 'image/tiff', buffer });
  await refuses('IMG_1.tif: dari jenis gambar');

  // A photo that the browser opens and cannot draw anew, as on a phone without memory.
  await page.evaluate(() => {
    const { prototype } = OffscreenCanvas;
    const { getContext } = prototype;
    prototype.getContext = (() => null) as never;
    Object.assign(globalThis, { heal: () => (prototype.getContext = getContext) });
  });
  await input.setInputFiles(join(folder, 'Tangkapan.png'));
  await refuses('tangkapan.png: gambar ini tidak dapat dibuka');
  await page.evaluate(() => (globalThis as unknown as { heal: () => void }).heal());

  const drawing =
    '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><metadata>Telepon</metadata><script>x()</script><rect width="40" height="30"/></svg>';
  const before = await editor.list();
  await input.setInputFiles({
    name: 'Peta "Rob" (1).SVG',
    mimeType: 'image/svg+xml',
    buffer: Buffer.from(drawing),
  });
  await page.locator('[data-key-path="image.src"]').getByText(/\.svg/i).waitFor();
  await page.getByRole('button', { name: 'Simpan', exact: true }).click();
  await page.waitForURL(/articles-2026-11$/);
  const added = (await editor.list()).filter((name) => !before.includes(name));
  const stored = added.find((name) => !name.endsWith('.md'));
  expect(stored?.slice(FOLDER.length + 1)).toMatch(/^[a-z0-9_-]+\.svg$/);
  expect(await editor.read(stored!)).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><rect width="40" height="30"/></svg>',
  );
});

test('a photo within a text is stored with it, with what its reporter says of it', async () => {
  const { page } = editor;
  await editor.open('/collections/articles-2026-11/entries/uji');
  await page.locator('.lexical-root p').first().click();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Foto', exact: true }).click();
  const part = page.locator('[data-component-name="x-photo"], [data-component-name=photo]');
  await part.locator('input[type=file]').first().setInputFiles(join(folder, 'Tangkapan.png'));
  await part.getByText(/\.webp/).waitFor();
  const [alt, credit] = [
    part.locator('input[type=text]').first(),
    part.locator('input[type=text]').last(),
  ];
  await alt.fill('Jalan tergenang');
  await part.locator('textarea').fill('Warga "kota" mengungsi.');
  await credit.fill('Rina');
  await page.waitForTimeout(400);
  await page.getByRole('button', { name: 'Simpan', exact: true }).click();
  const replaces = page.getByRole('button', { name: 'Simpan keduanya' });
  if (await replaces.isVisible()) await replaces.click();
  await page.waitForURL(/articles-2026-11$/);
  const text = Buffer.from((await editor.read(`${FOLDER}/uji.md`))!, 'latin1').toString('utf8');
  expect(text).toMatch(
    /^!\[Jalan tergenang\]\(tangkapan(?:-\d)?\.webp "Warga \\"kota\\" mengungsi\. \(Foto: Rina\)"\)$/m,
  );
});
