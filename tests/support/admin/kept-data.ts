import type { Page } from 'playwright-core';

/** All that a page of this origin kept on the device, as one text. */
export const keptData = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error as Error));
      });
    const all: unknown[] = [{ ...localStorage }, { ...sessionStorage }, document.cookie];
    for (const { name } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name!));
      for (const store of database.objectStoreNames) {
        const objects = database.transaction(store).objectStore(store);
        all.push(name, store, await done(objects.getAllKeys()));
        all.push(await done(objects.getAll()));
      }
      database.close();
    }
    for (const name of await caches.keys())
      all.push(
        name,
        (await (await caches.open(name)).keys()).map(({ url }) => url),
      );
    const root = await navigator.storage.getDirectory();
    for await (const [name] of root.entries()) all.push(name);
    return JSON.stringify(all);
  });
