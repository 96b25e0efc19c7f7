import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PhoneEditor } from '../../support/admin/phone-editor.ts';
import { openPhoneEditor } from '../../support/admin/phone-editor.ts';

/** What a reporter brings: a text from a chat, a photo on the phone, and the rest in mind. */
const STORIES = [
  {
    title: 'Tanggul Kali Wungu jebol, tiga desa terendam',
    standfirst: 'Air setinggi lutut masuk ke rumah warga sejak Sabtu malam.',
    alt: 'Air cokelat mengalir ke sawah melalui tanggul yang putus',
    caption: 'Tanggul Kali Wungu yang putus, Minggu, 29 November 2026.',
    credit: 'Rina Sari',
  },
  {
    title: 'Pasar Kliwon buka lagi sesudah dua tahun',
    standfirst: 'Tiga ratus pedagang kembali ke los ikan dan sayur.',
    alt: 'Pedagang menata sayur di los pasar yang baru',
    caption: 'Los sayur Pasar Kliwon, Senin, 30 November 2026.',
    credit: 'Budi Santoso',
  },
  {
    title: 'SMP Negeri 4 menanam bakau di Pantai Randu',
    standfirst: 'Seribu dua ratus bibit ditanam sepanjang dua kilometer.',
    alt: 'Bibit bakau berjajar di lumpur pantai ketika surut',
    caption: 'Bibit bakau di Pantai Randu, Sabtu, 28 November 2026.',
    credit: 'Rina Sari',
  },
];
const TEXT = Array.from(
  { length: 6 },
  (_, at) =>
    `Alinea ${at + 1}. Warga bergotong royong sejak pagi, dibantu petugas dari kecamatan dan relawan dari desa tetangga.`,
).join('\n\n');
const FOLDER = 'content/articles/2026/11';

let editor: PhoneEditor;
let photo: string;
beforeAll(async () => {
  photo = join(mkdtempSync(join(tmpdir(), 'newcomer-')), 'IMG_20261129_0815.jpg');
  const noise = { type: 'gaussian', mean: 128, sigma: 30 } as const;
  await sharp({ create: { width: 2400, height: 1600, channels: 3, background: '#fff', noise } })
    .jpeg()
    .toFile(photo);
  editor = await openPhoneEditor();
  await editor.put({
    [`${FOLDER}/uji.md`]: '---\ntitle: Uji\ndate: 2026-11-20\nsection: nasional\n---\n\nAir.\n',
  });
}, 120_000);
afterAll(() => editor.close());

// The handbook's page of the desk, its steps in their order, is all that is followed here.
test('a newcomer publishes three stories with photos by the form alone, in few taps', async () => {
  const { page } = editor;
  let [taps, swipes, letters] = [0, 0, 0];
  /** What is further down is made when it is scrolled to. */
  const reach = async (what: Locator): Promise<void> => {
    for (let swipe = 0; swipe < 12 && (await what.count()) === 0; swipe++) {
      await page.mouse.move(180, 400);
      await page.mouse.wheel(0, 500);
      swipes++;
      await page.waitForTimeout(300);
    }
  };
  const tap = async (what: Locator): Promise<void> => {
    taps++;
    await reach(what);
    await what.scrollIntoViewIfNeeded();
    await what.tap();
  };
  const field = (path: string): Locator => page.locator(`[data-key-path="${path}"]`);
  const type = async (path: string, text: string): Promise<void> => {
    await tap(field(path).locator('input:not([type=file]), textarea').first());
    letters += text.length;
    await page.keyboard.insertText(text);
  };

  await editor.open('/');
  await tap(page.getByText('November 2026').filter({ visible: true }).first());
  for (const { title, standfirst, alt, caption, credit } of STORIES) {
    await tap(page.getByRole('button', { name: 'Buat naskah baru' }));
    await type('title', title);
    await tap(page.getByRole('radio', { name: 'Daerah' }));
    await tap(field('body').locator('.lexical-root'));
    await page.evaluate((text) => {
      const data = new DataTransfer();
      data.setData('text/plain', text);
      document.activeElement!.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    }, TEXT);
    await tap(page.getByRole('checkbox', { name: /Tambah .?Foto utama/ }));
    await page.getByRole('checkbox', { name: /Tambah .?Foto utama/, checked: true }).waitFor();
    const chosen = field('image.src').locator('input[type=file]').first();
    await reach(chosen);
    await chosen.setInputFiles(photo);
    // The button of the photo, and the photo.
    taps += 2;
    await field('image.src')
      .getByText(/\.webp/)
      .waitFor();
    await type('image.alt', alt);
    await type('image.caption', caption);
    await type('image.credit', credit);
    await type('description', standfirst);
    await tap(field('draft').getByRole('switch'));
    await tap(page.getByRole('button', { name: 'Simpan', exact: true }));
    await page.waitForURL(/articles-2026-11$/);
  }
  const last = STORIES.at(-1)!;
  const stories = (await editor.list()).filter((name) => /11\/[^/]+\.md$/.test(name));
  expect(stories).toHaveLength(1 + STORIES.length);
  const text = await editor.read(stories.find((name) => name.includes('smp-negeri-4'))!);
  expect(text!.replace(/^date: .+$/m, 'date: now')).toBe(`---
title: ${last.title}
description: ${last.standfirst}
date: now
section: daerah
image:
  src: img_20261129_0815-2.webp
  alt: ${last.alt}
  caption: ${last.caption}
  credit: ${last.credit}
---

${TEXT}
`);
  // At a second a tap and a third of a second a letter, with a thought before each field: five minutes.
  expect(letters).toBe(STORIES.flatMap((story) => Object.values(story)).join('').length);
  expect({ taps, swipes }).toEqual({ taps: 40, swipes: expect.any(Number) });
  expect(swipes).toBeLessThan(10);
}, 240_000);
