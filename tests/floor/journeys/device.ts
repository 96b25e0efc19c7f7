import type { Reader } from './reader.ts';

/** Paths that are stored on a shelf of the device. */
export const shelf = ({ tab }: Reader, name: string): Promise<string[]> =>
  tab.evaluate(`caches.keys().then(async (names) => {
    const paths = [];
    for (const name of names.filter((one) => one.endsWith(':${name}'))) {
      for (const { url } of await (await caches.open(name)).keys()) paths.push(new URL(url).pathname);
    }
    return paths;
  })`);

/** Waits until the site's worker rules the page and a path lies on a shelf. */
export async function whenStored(reader: Reader, name: string, path: string): Promise<void> {
  await reader.tab.until('navigator.serviceWorker.controller');
  await reader.tab.until(`caches.keys().then(async (names) => {
    const name = names.find((one) => one.endsWith(':${name}'));
    return name && (await (await caches.open(name)).match('/${path}')) !== undefined;
  })`);
}

/** Has the worker ask the site about every copy, and waits for its answer. */
export const checkCopies = ({ tab }: Reader): Promise<boolean> =>
  tab.evaluate(`new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data === true);
    navigator.serviceWorker.controller.postMessage({ warta: 'check' }, [port2]);
  })`);
