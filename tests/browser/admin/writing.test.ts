import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ODD_TEXT } from '../../support/admin/odd-text.ts';
import type { PhoneEditor } from '../../support/admin/phone-editor.ts';
import { openPhoneEditor } from '../../support/admin/phone-editor.ts';

const FOLDER = 'content/articles/2026/11';
const LIST = '/collections/articles-2026-11';

const told = (path: string): string =>
  readFileSync(join(import.meta.dirname, '../../../content/articles', path), 'utf8').replace(
    /^section:.*$/m,
    'section: nasional',
  );

const stories: Readonly<Record<string, string>> = {
  aneh: ODD_TEXT,
  // Tables with aligned columns, and a text that begins with a picture or with slanted words.
  'asian-games': told('2018/09/indonesia-peringkat-empat-asian-games.md'),
  paris: told('2024/08/two-golds-for-indonesia-in-paris.md'),
  kpk: told('2019/09/revisi-uu-kpk.md'),
};

const BROKEN = `---
title: Rob naik lagi
date: 2026-11-20 10:00
section: nasional
image: tidak-ada/ke mana.docx
lang: indonesia
---

Air naik.
`;

let editor: PhoneEditor;
beforeAll(async () => {
  // A phone of another zone than the newsroom's.
  editor = await openPhoneEditor({}, { timezoneId: 'Asia/Jayapura' });
  const files = Object.entries({ ...stories, rusak: BROKEN });
  await editor.put(Object.fromEntries(files.map(([slug, text]) => [`${FOLDER}/${slug}.md`, text])));
});
afterAll(() => editor.close());

const stored = async (slug: string): Promise<string> =>
  Buffer.from((await editor.read(`${FOLDER}/${slug}.md`)) ?? '', 'latin1').toString('utf8');

/** Opens a story in the rich text editor. */
async function openStory(slug: string) {
  await editor.open(`${LIST}/entries/${slug}`);
  const first = editor.page.locator('.lexical-root p').first();
  await first.waitFor();
  // Its parts follow in frames of their own.
  await editor.page.waitForTimeout(300);
  return first;
}

const save = () => editor.page.getByRole('button', { name: 'Simpan', exact: true }).click();
/** What the clock of the page says. */
const nowThere = () => editor.page.evaluate(() => Date.now());
const isSaved = () => editor.page.waitForURL(/articles-2026-11$/);

test.each(Object.keys(stories))(
  'an edit leaves all that was not edited as typed: %s',
  async (slug) => {
    const first = await openStory(slug);
    await first.click();
    await editor.page.keyboard.press('Control+Home');
    await editor.page.keyboard.type('UJI ');
    await save();
    await isSaved();
    const text = await stored(slug);
    expect(text).toContain('\n\nUJI ');
    expect(text.replace('UJI ', '')).toBe(stories[slug]);
  },
);

test('a story that is only opened is not to be saved, nor one whose edit is undone', async () => {
  const button = editor.page.getByRole('button', { name: 'Simpan', exact: true });
  await openStory('rusak');
  expect(await button.isDisabled()).toBe(true);
  const before = await stored('aneh');
  const first = await openStory('aneh');
  await first.click();
  await editor.page.keyboard.type('x');
  await expect.poll(() => button.isEnabled()).toBe(true);
  await editor.page.keyboard.press('Backspace');
  await expect.poll(() => button.isDisabled()).toBe(true);
  expect(await stored('aneh')).toBe(before);
});

test('what holds a story back is said before it is saved, and saved when that is wanted', async () => {
  const first = await openStory('rusak');
  await first.click();
  await editor.page.keyboard.type('Kini ');
  await save();
  const dialog = editor.page.getByRole('alertdialog').or(editor.page.getByRole('dialog'));
  await expect.poll(() => dialog.first().innerText()).toMatch(/tidak tampil kepada pembaca/);
  expect(await stored('rusak')).toBe(BROKEN);
  await dialog.getByRole('button').first().click();
  await save();
  await isSaved();
  expect(await stored('rusak')).toContain('Kini');
});

test('a story is shown as readers will see it, below what the check says of it', async () => {
  await openStory('asian-games');
  await editor.page.getByRole('button', { name: 'Pratinjau' }).click();
  const page = editor.page.frameLocator('iframe.preview');
  await page.locator('h1').waitFor();
  expect(await page.locator('h1').innerText()).toMatch(/^Asian Games Ditutup/);
  expect(await page.locator('.dateline').innerText()).toBe('Jakarta');
  expect(await page.locator('.standfirst').innerText()).toMatch(/^Target semula/);
  expect(await page.locator('.byline__times').innerText()).toMatch(/WIB$/);
  expect(await page.locator('td.right').count()).toBeGreaterThan(10);
  expect(await page.locator('details.checks').innerText()).toMatch(/Pemeriksaan: \d+ catatan/);
  const family = await page.locator('.text').evaluate((text) => getComputedStyle(text).fontFamily);
  expect(family).toMatch(/^Charter/);
  await editor.page.getByRole('button', { name: 'Pratinjau' }).click();
});

test('a new story is a draft of now, on the clock of the newsroom', async () => {
  await editor.open(`${LIST}/new`);
  await editor.page.locator('[data-key-path=body]').getByRole('textbox').waitFor();
  const title = editor.page.locator('[data-key-path=title] input');
  // In its first hundredth of a second a form takes nothing; no hand is that fast.
  do {
    await title.fill('Rob: warga mengungsi');
    await editor.page.waitForTimeout(50);
  } while ((await title.inputValue()) !== 'Rob: warga mengungsi');
  await editor.page.getByRole('radio', { name: 'Daerah' }).click();
  const clock = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Asia/Jakarta',
    dateStyle: 'short',
    timeStyle: 'short',
  });
  const from = clock.format((await nowThere()) - 60_000);
  await save();
  await isSaved();
  const text = await stored('rob-warga-mengungsi');
  const date = /^date: (.+)$/m.exec(text)![1]!;
  expect(text.replace(date, 'kini')).toBe(
    '---\ntitle: Rob: warga mengungsi\ndate: kini\nsection: daerah\ndraft: ya\n---\n',
  );
  expect(date >= from && date <= clock.format(await nowThere())).toBe(true);
});

test('nothing went wrong on the way', () => {
  expect(editor.troubles.filter((one) => !/githubstatus|404/.test(one))).toEqual([]);
});
