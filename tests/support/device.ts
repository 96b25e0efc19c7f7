import { rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Serving } from '../../src/build/serve.ts';
import { serveFolder } from '../../src/build/serve.ts';

/** A served folder whose connection can be cut and whose files a deploy can change. */
export type Host = {
  url: string;
  /** Nothing answers any more, as for a reader in a tunnel. */
  cut(): Promise<void>;
  mend(): Promise<void>;
  /** Takes every request and never answers, as an overloaded mast does. */
  stall(): Promise<void>;
  put(path: string, text: string): void;
  remove(path: string): void;
  close(): Promise<void>;
};

/** Serves a built site on one port that stays the same through cuts. */
export async function startHost(out: string, base = '/'): Promise<Host> {
  let serving: Serving | undefined = await serveFolder(out, base, 0);
  const { url } = serving;
  const port = Number(new URL(url).port);
  const cut = async (): Promise<void> => {
    await serving?.close();
    serving = undefined;
  };
  return {
    url,
    cut,
    async mend() {
      await serving?.close();
      serving = await serveFolder(out, base, port);
    },
    async stall() {
      await cut();
      const server = createServer(() => {});
      await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
      serving = {
        url,
        async close() {
          server.closeAllConnections();
          await new Promise((resolve) => server.close(resolve));
        },
      };
    },
    put: (path, text) => writeFileSync(join(out, path), text),
    remove: (path) => rmSync(join(out, path)),
    close: cut,
  };
}

/** Waits until the page's worker rules it and has stored what was open before it came. */
export async function whenWorkerReady(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.waitForFunction(() =>
    navigator.serviceWorker.getRegistration().then((one) => one?.active?.state === 'activated'),
  );
}

/** Paths stored on a shelf. */
export const shelf = (page: Page, name: string): Promise<string[]> =>
  page.evaluate(async (end) => {
    const found = (await caches.keys()).filter((one) => one.endsWith(`:${end}`));
    const paths: string[] = [];
    for (const one of found) {
      for (const { url } of await (await caches.open(one)).keys())
        paths.push(new URL(url).pathname);
    }
    return paths;
  }, name);

/** Has the worker ask the site about every copy, and waits for it. */
export const checkCopies = (page: Page): Promise<boolean> =>
  page.evaluate(
    () =>
      new Promise<boolean>((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', ({ data }) => resolve(data === true));
        port1.start();
        navigator.serviceWorker.controller!.postMessage({ warta: 'check' }, [port2]);
      }),
  );
