import type { BrowserContextOptions, Page } from 'playwright-core';
import type { DeskData } from '../../../src/admin/config/desk-data.ts';
import { startBrowser } from '../browser.ts';
import { DESK } from './desk-data.ts';
import { serveEditor } from './serve-editor.ts';
import { sharedCode } from './shared-code.ts';

/** The editor as a phone of 360 × 720 has it, on a folder of the phone; `files` stand in that folder. */
export interface PhoneEditor {
  readonly page: Page;
  /** Errors of the page, refusals of its policy and requests elsewhere. */
  readonly troubles: string[];
  readonly put: (files: Readonly<Record<string, string>>) => Promise<void>;
  /** The bytes of a file as Latin letters; undefined where there is none. */
  readonly read: (path: string) => Promise<string | undefined>;
  /** All files of the folder, sorted. */
  readonly list: () => Promise<string[]>;
  /** Opens a place within the editor, such as `/collections/pages/new`, signing in on the way. */
  readonly open: (place: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Serves the editor of a newsroom and starts a phone's browser on it. */
export async function openPhoneEditor(
  desk: Partial<DeskData> = {},
  options: BrowserContextOptions = {},
): Promise<PhoneEditor> {
  const host = await serveEditor(await sharedCode(), { ...DESK, ...desk });
  const { origin } = new URL(host.url);
  const browser = await startBrowser({ whole: true });
  const context = await browser.newContext({
    viewport: { width: 360, height: 720 },
    hasTouch: true,
    isMobile: true,
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    ...options,
  });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin) troubles.push(`asks ${url.href}`);
  });
  await page.addInitScript(() => {
    Object.assign(globalThis, { showDirectoryPicker: () => navigator.storage.getDirectory() });
  });
  await page.goto(`${origin}/admin/desk.json`);
  return {
    page,
    troubles,
    put: (texts) =>
      page.evaluate(async (all) => {
        const root = await navigator.storage.getDirectory();
        await root.getDirectoryHandle('.git', { create: true });
        for (const [path, text] of Object.entries(all)) {
          const parts = path.split('/');
          let folder = root;
          for (const part of parts.slice(0, -1))
            folder = await folder.getDirectoryHandle(part, { create: true });
          const file = await folder.getFileHandle(parts.at(-1)!, { create: true });
          const writer = await file.createWritable();
          await writer.write(text);
          await writer.close();
        }
      }, texts),
    read: (path) =>
      page.evaluate(async (name) => {
        const parts = name.split('/');
        let folder = await navigator.storage.getDirectory();
        try {
          for (const part of parts.slice(0, -1)) folder = await folder.getDirectoryHandle(part);
          const file = await (await folder.getFileHandle(parts.at(-1)!)).getFile();
          const bytes = new Uint8Array(await file.arrayBuffer());
          return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
        } catch {
          return undefined;
        }
      }, path),
    list: () =>
      page.evaluate(async () => {
        const found: string[] = [];
        const walk = async (folder: FileSystemDirectoryHandle, at: string): Promise<void> => {
          for await (const [name, handle] of folder.entries()) {
            if (handle.kind === 'directory') await walk(handle, `${at}${name}/`);
            else found.push(at + name);
          }
        };
        await walk(await navigator.storage.getDirectory(), '');
        return found.toSorted();
      }),
    async open(place) {
      await page.goto(`${origin}/admin/#${place}`);
      const signIn = page.getByRole('button', { name: 'Pakai repositori di perangkat ini' });
      await signIn.or(page.locator('main')).first().waitFor({ state: 'attached' });
      if (await signIn.isVisible()) await signIn.click();
    },
    async close() {
      await browser.close();
      await host.close();
    },
  };
}
