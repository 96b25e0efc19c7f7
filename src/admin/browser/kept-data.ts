/** Says that someone signed out and all is to be erased. */
export const LEFT = 'warta.signed-out';

/** The names of the package's databases: a git host and a repository. */
const DATABASE = /^(?:github|gitlab|gitea):/;

/** An order of the front page that is not saved. */
export const FRONT = 'warta.front';

/**
 * Its keys, with those of the editors that it comes from, whose sign-in it takes over, and ours for
 * what is not saved.
 */
const KEY = /^(?:sveltia-cms\.|decap-cms-|netlify-cms-|warta\.front$)/;

/** Where it keeps texts that are not saved. */
const DRAFTS = 'draft-backups';

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error as Error));
  });

/** Does something with each database of the package. */
async function eachDatabase(use: (database: IDBDatabase) => Promise<void>): Promise<string[]> {
  const names = (await indexedDB.databases()).flatMap(({ name }) =>
    name !== undefined && DATABASE.test(name) ? [name] : [],
  );
  for (const name of names) {
    const database = await done(indexedDB.open(name));
    await use(database);
    database.close();
  }
  return names;
}

/** How many texts are on this device that are not saved at the git host. */
export async function countDrafts(): Promise<number> {
  let drafts = 0;
  await eachDatabase(async (database) => {
    if (database.objectStoreNames.contains(DRAFTS))
      drafts += await done(database.transaction(DRAFTS).objectStore(DRAFTS).count());
  });
  return drafts;
}

/** Empties the databases of the package and takes them away. Another tab may hold one: then it is empty. */
export async function eraseDatabases(): Promise<void> {
  const names = await eachDatabase(async (database) => {
    for (const store of database.objectStoreNames)
      await done(database.transaction(store, 'readwrite').objectStore(store).clear());
  });
  for (const name of names) indexedDB.deleteDatabase(name);
}

/** Takes away the package's keys: the token, settings and words. */
export function eraseKeys(): void {
  for (const storage of [localStorage, sessionStorage])
    for (const key of Object.keys(storage)) if (KEY.test(key)) storage.removeItem(key);
}
